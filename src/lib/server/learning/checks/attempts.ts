import { and, desc, eq } from 'drizzle-orm';
import type { Answer, ReadAnswer } from '$lib/domain/quiz/answer';
import { readCertainty } from '$lib/domain/quiz/certainty';
import type { Grade } from '$lib/domain/quiz/grade';
import { gradeAnswer } from '$lib/domain/quiz/rules';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import type { Database, Write } from '../../db/open-database';
import { attempt } from '../../db/schema/learning';
import { record } from '../../facts/record';
import { newId } from '../../new-id';
import { readCheck, type SentCheck } from './read-check';

/** What became of an answer that was sent. */
export type SubmittedAttempt =
	| { readonly type: 'stored'; readonly attemptId: string; readonly grade: Grade }
	/** The question was changed since the form was shown; nothing was stored. */
	| { readonly type: 'changed' }
	/** `unfinished`: a step of a scenario was answered, and nothing is kept before its end. */
	| Exclude<ReadAnswer, { readonly type: 'answer' }>;

/**
 * Grades one answer to a check and keeps it.
 * The same form with the same answer stores once, however often and however late it is sent; with another answer, after
 * going back to the form, it is a new try.
 */
export async function submitAttempt(db: Database, sent: SentCheck): Promise<SubmittedAttempt> {
	const read = readCheck(sent);
	if (read.type !== 'answer') return read;
	const { answer, isChanged } = read;
	const grade = gradeAnswer(sent.question, answer);
	const kept = await db.write(async (tx) => {
		const known = await rowsOfForm(tx, sent);
		const same = known.find((row) => isSameAnswer(row.answer, answer));
		// What was stored before the question was changed stays stored.
		if (same || isChanged) return same?.id;
		return insertNext(tx, sent, answer, grade);
	});
	return kept === undefined ? { type: 'changed' } : { type: 'stored', attemptId: kept, grade };
}

function rowsOfForm(tx: Write, { learnerId, question, formId }: SentCheck) {
	return tx
		.select({ id: attempt.id, answer: attempt.answer })
		.from(attempt)
		.where(
			and(
				eq(attempt.learnerId, learnerId),
				eq(attempt.questionId, question.id),
				eq(attempt.formId, formId)
			)
		);
}

async function insertNext(
	tx: Write,
	sent: SentCheck,
	answer: Answer,
	grade: Grade
): Promise<string> {
	const { learnerId, lesson, question, formId, fields, locale, now } = sent;
	const mine = eq(attempt.learnerId, learnerId);
	const [last] = await tx
		.select({ sequence: attempt.sequence })
		.from(attempt)
		.where(and(mine, eq(attempt.questionId, question.id)))
		.orderBy(desc(attempt.sequence))
		.limit(1);
	const taken = await tx
		.select({ id: attempt.id })
		.from(attempt)
		.where(and(mine, eq(attempt.id, formId)));
	const id = taken.length > 0 ? newId() : formId;
	await tx.insert(attempt).values({
		id,
		learnerId,
		formId,
		sequence: (last?.sequence ?? 0) + 1,
		questionId: question.id,
		lessonId: lesson.id,
		answer,
		...grade,
		certainty: readCertainty(fields) ?? null,
		questionHash: question.hash,
		locale,
		answeredAt: now
	});
	await record(tx, {
		kind: 'attempt-stored',
		learnerId,
		subjectId: question.id,
		recordId: id,
		edition: question.hash,
		outcome: grade.outcome,
		at: now
	});
	return id;
}
