import { desc, eq, and, sql } from 'drizzle-orm';
import type { Answer } from '$lib/domain/quiz/answer';
import type { Certainty } from '$lib/domain/quiz/certainty';
import type { Outcome } from '$lib/domain/quiz/grade';
import type { Database } from '../../db/open-database';
import { prepared } from '../../db/prepared';
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

/** The latest try at each of some checks, by question id. */
export async function latestAttempts(
	db: Database,
	learnerId: string,
	questionIds: readonly string[]
): Promise<ReadonlyMap<string, StoredAttempt>> {
	const rows = await Promise.all(
		questionIds.map((questionId) => latestOfQuestion(db).execute({ learnerId, questionId }))
	);
	return new Map(rows.flat().map((row) => [row.questionId, row]));
}

const latestOfQuestion = prepared((read) =>
	read
		.select({
			id: attempt.id,
			formId: attempt.formId,
			questionId: attempt.questionId,
			sequence: attempt.sequence,
			answer: attempt.answer,
			outcome: attempt.outcome,
			certainty: attempt.certainty,
			answeredAt: attempt.answeredAt
		})
		.from(attempt)
		.where(
			and(
				eq(attempt.learnerId, sql.placeholder('learnerId')),
				eq(attempt.questionId, sql.placeholder('questionId'))
			)
		)
		.orderBy(desc(attempt.sequence))
		.limit(1)
);

/** Which checks a learner has answered at least once, with the outcome of the latest try. */
export async function answeredChecks(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, Outcome>> {
	const rows = await outcomesOfLearner(db).execute({ learnerId });
	return new Map(rows.map((row) => [row.questionId, row.outcome]));
}

const outcomesOfLearner = prepared((read) =>
	read
		.select({ questionId: attempt.questionId, outcome: attempt.outcome })
		.from(attempt)
		.where(eq(attempt.learnerId, sql.placeholder('learnerId')))
		.orderBy(attempt.questionId, attempt.sequence)
);
