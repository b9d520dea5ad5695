import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Lesson } from '$lib/domain/course/course';
import type { Answer } from '$lib/domain/quiz/answer';
import type { Certainty } from '$lib/domain/quiz/certainty';
import type { Outcome } from '$lib/domain/quiz/grade';
import type { Database } from '../../db/open-database';
import { preparedFor } from '../../db/prepared';
import { attempt } from '../../db/schema/learning';

/** The latest try at a check. */
export interface StoredAttempt {
	readonly id: string;
	/** Form it came from; null in rows from before it was kept. */
	readonly formId: string | null;
	readonly questionId: string;
	/** How many tries at this check there are. */
	readonly sequence: number;
	readonly answer: Answer;
	readonly outcome: Outcome;
	readonly certainty: Certainty | null;
	readonly answeredAt: number;
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
	const { id, formId, questionId, sequence, answer, outcome, certainty, answeredAt } = attempt;
	return read
		.select({ id, formId, questionId, sequence, answer, outcome, certainty, answeredAt })
		.from(attempt)
		.where(
			and(
				eq(attempt.learnerId, sql.placeholder('learnerId')),
				inArray(attempt.questionId, [...checkIds]),
				eq(attempt.sequence, last)
			)
		);
});
