import { allLanguages } from '../locale/localized';
import type { Test } from '../course/course';
import type { Answer } from '../quiz/answer';
import type { Grade } from '../quiz/grade';
import { gradeAnswer } from '../quiz/rules';

/** Points of a submitted test, in all and by question id. */
export interface TestGrade {
	readonly earned: number;
	readonly total: number;
	readonly passed: boolean;
	readonly results: Readonly<Record<string, { readonly earned: number; readonly total: number }>>;
}

/**
 * Grades a whole try.
 * A typed word counts in any language of the test, since a person may change the language half-way.
 * @param questionIds ids as drawn; an item that left the pool since is not counted
 */
export function gradeTest(
	test: Test,
	questionIds: readonly string[],
	answers: Readonly<Record<string, Answer>>
): TestGrade {
	const results: Record<string, { earned: number; total: number }> = {};
	for (const id of questionIds) {
		const answer = answers[id];
		const best = answer && bestGrade(test, id, answer);
		if (best) results[id] = { earned: best.earned, total: best.total };
	}
	const graded = Object.values(results);
	const earned = graded.reduce((sum, result) => sum + result.earned, 0);
	const total = graded.reduce((sum, result) => sum + result.total, 0);
	return { earned, total, passed: total > 0 && earned >= pointsNeeded(total, test.pass), results };
}

/**
 * Points that pass a test.
 * @example pointsNeeded(8, 70) // 6
 */
export function pointsNeeded(total: number, pass: number): number {
	return Math.ceil((total * pass) / 100);
}

function bestGrade(test: Test, id: string, answer: Answer): Grade | undefined {
	return allLanguages(test.questions)
		.flatMap(({ value }) => value.filter((question) => question.id === id))
		.map((question) => gradeAnswer(question, answer))
		.sort((a, b) => b.earned - a.earned)[0];
}
