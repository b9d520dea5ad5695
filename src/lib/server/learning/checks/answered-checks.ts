import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Outcome } from '$lib/domain/quiz/grade';
import type { Database, Read } from '../../db/open-database';
import { prepared, preparedFor } from '../../db/prepared';
import { attempt } from '../../db/schema/learning';
import type { Scope } from '../progress/scope';

/** Which checks a learner has answered at least once, with the outcome of the latest try. */
export async function answeredChecks(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, Outcome>> {
	return byQuestion(await outcomesOfLearner(db).execute({ learnerId }));
}

/** The same for the checks of a part of the content. */
export async function answeredChecksIn(
	db: Database,
	learnerId: string,
	scope: Scope
): Promise<ReadonlyMap<string, Outcome>> {
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
	rows: readonly { readonly questionId: string; readonly outcome: Outcome }[]
): ReadonlyMap<string, Outcome> {
	return new Map(rows.map((row) => [row.questionId, row.outcome]));
}
