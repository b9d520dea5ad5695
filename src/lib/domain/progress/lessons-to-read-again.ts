import type { Lesson } from '../course/course';
import type { Question } from '../quiz/question';

/** A lesson that a failed question points to, with the objectives that were missed. */
export interface LessonToReadAgain {
	readonly lesson: Lesson;
	readonly objectiveIds: readonly string[];
}

/** Points of one question of a submitted test. */
export interface QuestionResult {
	readonly earned: number;
	readonly total: number;
}

/**
 * Finds the lessons to read before the next try: those whose objectives were missed, the most missed one first.
 * @param results points by question id, as stored at submission
 */
export function lessonsToReadAgain(
	lessons: readonly Lesson[],
	questions: readonly Question[],
	results: Readonly<Record<string, QuestionResult>>
): readonly LessonToReadAgain[] {
	const missed = missedObjectives(questions, results);
	return lessons
		.map((lesson) => {
			const own = lesson.texts.source.objectives.map((objective) => objective.id);
			const objectiveIds = own.filter((id) => missed.has(id));
			const times = objectiveIds.reduce((sum, id) => sum + (missed.get(id) ?? 0), 0);
			return { lesson, objectiveIds, times };
		})
		.filter(({ times }) => times > 0)
		.sort((a, b) => b.times - a.times)
		.map(({ lesson, objectiveIds }) => ({ lesson, objectiveIds }));
}

/** How often each objective was missed. */
function missedObjectives(
	questions: readonly Question[],
	results: Readonly<Record<string, QuestionResult>>
): ReadonlyMap<string, number> {
	const missed = new Map<string, number>();
	for (const question of questions) {
		const result = results[question.id];
		if (!result || result.earned >= result.total) continue;
		for (const id of question.objectives) missed.set(id, (missed.get(id) ?? 0) + 1);
	}
	return missed;
}
