import type { Locale } from '$lib/domain/locale/locales';
import { and, desc, eq, inArray, max, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Lesson } from '$lib/domain/course/course';
import { readCertainty, type Certainty } from '$lib/domain/quiz/certainty';
import { meantNumber } from '$lib/domain/quiz/numeric/meant-number';
import type { Answer, AnswerFields, Grade, Question, ReadAnswer } from '$lib/domain/quiz/question';
import { gradeAnswer, readAnswer } from '$lib/domain/quiz/rules';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import type { Database, Read, Write } from '../../db/open-database';
import { prepared, preparedFor } from '../../db/prepared';
import { attempt } from '../../db/schema/learning';
import { record } from '../../facts/record';
import { newId } from '../../new-id';
import type { Scope } from '../progress/scope';
import type { FormKeys } from './form-keys';

/** The latest try at a check. */
export interface StoredAttempt {
	readonly id: string;
	/** Form it came from; null in rows from before it was kept. */
	readonly formId: string | null;
	readonly questionId: string;
	/** How many tries at this check there are. */
	readonly sequence: number;
	readonly answer: Answer;
	readonly outcome: Grade['outcome'];
	readonly certainty: Certainty | null;
	readonly answeredAt: number;
	/** The question was changed since. */
	readonly questionHash: string;
}

/** The form of a check as it was sent. */
export interface SentForm {
	readonly question: Question;
	readonly keys: FormKeys;
	/** Id that the form carries; it drew values and order of the options. */
	readonly formId: string;
	/** Id under which the form names the question, where it was renamed since. */
	readonly askedId?: string;
	/** Seal of the question as it was asked; undefined in forms of an earlier release. */
	readonly seal: string | undefined;
	readonly fields: AnswerFields;
}

/** A check that was sent by somebody. */
export interface SentCheck extends SentForm {
	readonly learnerId: string;
	readonly lesson: Lesson;
	readonly locale: Locale;
	readonly now: number;
}

export type ReadCheck =
	| { readonly type: 'answer'; readonly answer: Answer; readonly isChanged: boolean }
	/** The question was changed since the form was shown, and what was sent is no answer any more. */
	| { readonly type: 'changed' }
	| Exclude<ReadAnswer, { readonly type: 'answer' }>;

export type SubmittedAttempt =
	| { readonly type: 'stored'; readonly attemptId: string; readonly grade: Grade }
	/** The question was changed since the form was shown; nothing was stored. */
	| { readonly type: 'changed' }
	/** `unfinished`: a step of a scenario was answered, and nothing is kept before its end. */
	| Exclude<ReadAnswer, { readonly type: 'answer' }>;

/** What a form says, and whether the question is still the one that it asked. */
export function readCheck({ question, keys, formId, askedId, seal, fields }: SentForm): ReadCheck {
	const isChanged = seal !== keys.seal(question);
	const plain = readAnswer(question, keys.draw(formId, askedId ?? question.id), fields);
	const read = question.kind === 'numeric' ? meantNumber(question, plain) : plain;
	if (read.type === 'answer') return { ...read, isChanged };
	return isChanged ? { type: 'changed' } : read;
}

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

/** The latest try at each check of a lesson, by question id. */
export async function latestAttempts(
	db: Database,
	learnerId: string,
	lesson: Lesson
): Promise<ReadonlyMap<string, StoredAttempt>> {
	const rows = await latestOfLesson(db, lesson).execute({ learnerId });
	return new Map(rows.map((row) => [row.questionId, row]));
}

const latestOfLesson = preparedFor((read, { checkIds }: Lesson) => {
	const other = alias(attempt, 'other');
	const last = read
		.select({ sequence: max(other.sequence) })
		.from(other)
		.where(and(eq(other.learnerId, attempt.learnerId), eq(other.questionId, attempt.questionId)));
	return read
		.select()
		.from(attempt)
		.where(
			and(
				eq(attempt.learnerId, sql.placeholder('learnerId')),
				inArray(attempt.questionId, [...checkIds]),
				eq(attempt.sequence, last)
			)
		);
});

/** Which checks a learner has answered at least once, with the outcome of the latest try. */
export async function answeredChecks(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, Grade['outcome']>> {
	return byQuestion(await outcomesOfLearner(db).execute({ learnerId }));
}

/** The same for the checks of a part of the content. */
export async function answeredChecksIn(
	db: Database,
	learnerId: string,
	scope: Scope
): Promise<ReadonlyMap<string, Grade['outcome']>> {
	return byQuestion(await outcomesIn(db, scope).execute({ learnerId }));
}

const outcomesOfLearner = prepared((read) => outcomes(read));
const outcomesIn = preparedFor((read, { checkIds }: Scope) =>
	outcomes(read, inArray(attempt.questionId, [...checkIds]))
);

function outcomes(read: Read, among?: SQL) {
	return read
		.select({ questionId: attempt.questionId, outcome: attempt.outcome })
		.from(attempt)
		.where(and(eq(attempt.learnerId, sql.placeholder('learnerId')), among))
		.orderBy(attempt.questionId, attempt.sequence);
}

function byQuestion(
	rows: readonly { readonly questionId: string; readonly outcome: Grade['outcome'] }[]
): ReadonlyMap<string, Grade['outcome']> {
	return new Map(rows.map((row) => [row.questionId, row.outcome]));
}
