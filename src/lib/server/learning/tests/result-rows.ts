import type { Test } from '$lib/domain/course/course';
import { certaintyRemark, certaintyTable, type CertaintyRow } from '$lib/domain/quiz/certainty';
import type { ResultRow } from '$lib/domain/tries/test-views';
import { answeredQuestion } from '../checks/answered-question';
import { openQuestion, type ViewContext } from '../checks/open-question';
import type { StoredTest } from './stored-tests';
import { askedInTry, testFormId } from './test-question-view';
import { questionsOf } from './test-questions';

/**
 * Every question of a passed try. After a failed one nothing is shown question by question: who knows which answers were
 * right passes by leaving out the others, without knowing why.
 */
export function resultRows(context: ViewContext, test: Test, row: StoredTest): ResultRow[] {
	if (!row.passed) return [];
	return questionsOf(test, row, context.locale).map((question, index) => {
		const asked = askedInTry(context, test, row, question, index + 1);
		const result = row.results?.[question.id];
		const answer = row.answers[question.id];
		const right = result !== undefined && result.earned >= result.total;
		const remark = certaintyRemark(row.certainties?.[question.id], right ? 'right' : 'wrong');
		return {
			number: index + 1,
			right,
			...(remark ? { remark } : {}),
			view: {
				...(answer
					? answeredQuestion(context, asked, row.seed, answer)
					: openQuestion(context, asked, row.seed)),
				// The seed that drew its options stays on the server.
				attemptId: testFormId(context, row, question.id)
			}
		};
	});
}

/**
 * How certainty went together with correctness in a passed try; empty when the learner never said how sure she was.
 * After a failed one it would tell of every question that was marked alone whether it was right.
 */
export function certaintyRows(row: StoredTest): readonly CertaintyRow[] {
	if (!row.passed) return [];
	return certaintyTable(
		Object.entries(row.results ?? {}).map(([id, { earned, total }]) => ({
			certainty: row.certainties?.[id],
			right: earned >= total
		}))
	);
}
