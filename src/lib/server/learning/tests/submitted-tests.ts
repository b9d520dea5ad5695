import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { TestResult } from '$lib/domain/progress/course-progress';
import type { Database, Read } from '../../db/open-database';
import { prepared, preparedFor } from '../../db/prepared';
import { testAttempt } from '../../db/schema/learning';
import type { Scope } from '../progress/scope';
import type { StoredTest } from './stored-tests';

/** Every submitted try of a learner by test id, latest first. */
export async function submittedTests(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, readonly TestResult[]>> {
	return byTestId(await testsOfLearner(db).execute({ learnerId }));
}

/** The same for the tests of a part of the content. */
export async function submittedTestsIn(
	db: Database,
	learnerId: string,
	scope: Scope
): ReturnType<typeof submittedTests> {
	return byTestId(await testsIn(db, scope).execute({ learnerId }));
}

function byTestId(
	rows: readonly (Handed & { readonly testId: string })[]
): ReadonlyMap<string, readonly TestResult[]> {
	const byTest = new Map<string, TestResult[]>();
	for (const row of rows) {
		const result = resultOf(row);
		if (result) byTest.set(row.testId, [...(byTest.get(row.testId) ?? []), result]);
	}
	return byTest;
}

const testsOfLearner = prepared((read) => tests(read));
const testsIn = preparedFor((read, { testIds }: Scope) =>
	tests(read, inArray(testAttempt.testId, [...testIds]))
);

/** Only what the result is made of: answers and questions of every try would be read for nothing. */
function tests(read: Read, among?: SQL) {
	const { testId, earned, total, passed, submittedAt } = testAttempt;
	return read
		.select({ testId, earned, total, passed, submittedAt })
		.from(testAttempt)
		.where(and(eq(testAttempt.learnerId, sql.placeholder('learnerId')), among))
		.orderBy(desc(testAttempt.sequence));
}

/** What a result is made of. */
type Handed = Pick<StoredTest, 'earned' | 'total' | 'passed' | 'submittedAt'>;

/** What the tries that were handed in came to, in the order of the tries. */
export function resultsOf(rows: readonly StoredTest[]): TestResult[] {
	return rows.flatMap((row) => resultOf(row) ?? []);
}

/** What a try came to; undefined while it is open. */
export function resultOf({ earned, total, passed, submittedAt }: Handed): TestResult | undefined {
	if (submittedAt === null || earned === null || total === null) return undefined;
	return { earned, total, passed: passed === true, submittedAt };
}
