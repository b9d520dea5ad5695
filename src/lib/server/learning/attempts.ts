import { and, desc, eq, sql } from 'drizzle-orm';
import type { Lesson } from '$lib/domain/course/course';
import { readCertainty, type Certainty } from '$lib/domain/quiz/certainty';
import type { Answer, AnswerFields, Grade, Question } from '$lib/domain/quiz/question';
import { gradeAnswer, readAnswer } from '$lib/domain/quiz/rules';
import type { Database } from '../db/open-database';
import { prepared } from '../db/prepared';
import { attempt } from '../db/schema/learning';
import { newId } from '../new-id';

/** The latest try at a check. */
export interface StoredAttempt {
	readonly id: string;
	readonly questionId: string;
	readonly answer: Answer;
	readonly outcome: Grade['outcome'];
	readonly certainty: Certainty | null;
	readonly answeredAt: number;
	/** The question was changed since. */
	readonly questionHash: string;
}

export type SubmittedAttempt =
	| { readonly type: 'stored'; readonly attemptId: string; readonly grade: Grade }
	/** `unfinished`: a step of a scenario was answered, and nothing is kept before its end. */
	| { readonly type: 'incomplete' | 'unreadable' | 'unfinished' };

/**
 * Grades one answer to a check and keeps it.
 * The same `attemptId` with the same answer stores once, however often it is sent; with another answer, after going
 * back to the form, it is a new try.
 * @param attemptId made when the form was rendered; it also drew the order of the options
 */
export async function submitAttempt(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly lesson: Lesson;
		readonly question: Question;
		readonly attemptId: string;
		readonly fields: AnswerFields;
		readonly locale: string;
		readonly now: number;
	}
): Promise<SubmittedAttempt> {
	const { learnerId, lesson, question, attemptId, now } = input;
	const read = readAnswer(question, attemptId, input.fields);
	if (read.type !== 'answer') return read;
	const grade = gradeAnswer(question, read.answer);
	const row = {
		id: attemptId,
		learnerId,
		questionId: question.id,
		lessonId: lesson.id,
		answer: read.answer,
		outcome: grade.outcome,
		earned: grade.earned,
		total: grade.total,
		certainty: readCertainty(input.fields) ?? null,
		questionHash: question.hash,
		locale: input.locale,
		answeredAt: now
	};
	const storedId = await db.write(async (tx) => {
		const [stored] = await tx
			.insert(attempt)
			.values(row)
			.onConflictDoNothing()
			.returning({ id: attempt.id });
		if (stored) return stored.id;
		const [latest] = await tx
			.select({ id: attempt.id, answer: attempt.answer })
			.from(attempt)
			.where(and(eq(attempt.learnerId, learnerId), eq(attempt.questionId, question.id)))
			.orderBy(desc(attempt.answeredAt), desc(attempt.id))
			.limit(1);
		if (latest && isSameAnswer(latest.answer, read.answer)) return latest.id;
		const id = newId();
		await tx.insert(attempt).values({ ...row, id });
		return id;
	});
	return { type: 'stored', attemptId: storedId, grade };
}

function isSameAnswer(one: Answer, other: Answer): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** The latest try at each of some checks, by question id. */
export async function latestAttempts(
	db: Database,
	learnerId: string,
	questionIds: readonly string[]
): Promise<ReadonlyMap<string, StoredAttempt>> {
	const rows = await Promise.all(
		questionIds.map((questionId) => latestOfQuestion(db).execute({ learnerId, questionId }))
	);
	return new Map(
		rows.flat().map((row) => [row.questionId, { ...row, outcome: row.outcome as Grade['outcome'] }])
	);
}

const latestOfQuestion = prepared((read) =>
	read
		.select()
		.from(attempt)
		.where(
			and(
				eq(attempt.learnerId, sql.placeholder('learnerId')),
				eq(attempt.questionId, sql.placeholder('questionId'))
			)
		)
		.orderBy(desc(attempt.answeredAt), desc(attempt.id))
		.limit(1)
);

/** Which checks a learner has answered at least once, with the outcome of the latest try. */
export async function answeredChecks(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, Grade['outcome']>> {
	const rows = await outcomesOfLearner(db).execute({ learnerId });
	return new Map(rows.map((row) => [row.questionId, row.outcome as Grade['outcome']]));
}

const outcomesOfLearner = prepared((read) =>
	read
		.select({ questionId: attempt.questionId, outcome: attempt.outcome })
		.from(attempt)
		.where(eq(attempt.learnerId, sql.placeholder('learnerId')))
		.orderBy(attempt.questionId, attempt.answeredAt, attempt.id)
);
