import { moduleOfObjective, type CourseModule, type GainPair } from '../course/course';
import { gradeAnswer } from '../quiz/rules';
import type { Answer } from '../quiz/answer';
import type { Question } from '../quiz/question';

export type GainPhase = 'before' | 'after';

/** How many questions somebody answered rightly, of how many that still exist. */
export interface GainScore {
	readonly right: number;
	readonly of: number;
}

/** The question of a pair that is asked in a phase. */
export function askedIn(phase: GainPhase, pair: GainPair): Question {
	return pair[phase];
}

/** Which pairs were answered rightly; a question that was left open was not known. */
export function gradeGainCheck(
	pairs: readonly GainPair[],
	phase: GainPhase,
	answers: Readonly<Record<string, Answer>>
): Readonly<Record<string, boolean>> {
	return Object.fromEntries(
		pairs.map((pair) => {
			const question = askedIn(phase, pair);
			const answer = answers[question.id];
			return [pair.id, answer !== undefined && gradeAnswer(question, answer).outcome === 'right'];
		})
	);
}

/** The score of stored results; a pair that left the content is not counted. */
export function gainScore(
	pairs: readonly GainPair[],
	results: Readonly<Record<string, boolean>>
): GainScore {
	const asked = pairs.filter(({ id }) => Object.hasOwn(results, id));
	return { right: asked.filter(({ id }) => results[id]).length, of: asked.length };
}

/** The modules that speak about what somebody did not know yet, in the order of the course. */
export function modulesToLearn(
	modules: readonly CourseModule[],
	pairs: readonly GainPair[],
	results: Readonly<Record<string, boolean>>
): readonly CourseModule[] {
	const wanted = new Set(
		pairs
			.filter(({ id }) => results[id] === false)
			.map((pair) => moduleOfObjective(modules, pair.objective ?? pair.before.objectives[0])?.id)
	);
	return modules.filter(({ id }) => wanted.has(id));
}
