import type { Answer } from '$lib/domain/quiz/answer';
import type { Certainty } from '$lib/domain/quiz/certainty';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import type { Database } from '../../db/open-database';
import { testAttempt } from '../../db/schema/learning';
import { ownTry, type StoredTest } from './stored-tests';

/**
 * Keeps one answer of an open try.
 * @returns `superseded` when another answer was saved since the form was shown; the same answer again is saved
 */
export async function saveTestAnswer(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly id: string;
		readonly questionId: string;
		readonly answer: Answer;
		/** How sure she says she is; undefined takes an earlier word back. */
		readonly certainty?: Certainty | undefined;
		/** Tells whether the form was shown in the present state of the stored answer. */
		readonly isCurrent: (row: StoredTest) => boolean;
	}
): Promise<'saved' | 'superseded' | 'already-submitted' | 'not-found'> {
	return db.write(async (tx) => {
		const [row] = await tx.select().from(testAttempt).where(ownTry(input));
		if (!row?.questionIds.includes(input.questionId)) return 'not-found';
		const stored = row.answers[input.questionId];
		const isSame = stored !== undefined && isSameAnswer(stored, input.answer);
		if (row.submittedAt !== null) return isSame ? 'saved' : 'already-submitted';
		if (!input.isCurrent(row)) return isSame ? 'saved' : 'superseded';
		const others = Object.entries(row.certainties ?? {}).filter(([id]) => id !== input.questionId);
		const certainties = {
			...(Object.fromEntries(others) as Record<string, Certainty>),
			...(input.certainty ? { [input.questionId]: input.certainty } : {})
		};
		await tx
			.update(testAttempt)
			.set({ answers: { ...row.answers, [input.questionId]: input.answer }, certainties })
			.where(ownTry(input));
		return 'saved';
	});
}
