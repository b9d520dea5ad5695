import { and, desc, eq, sql } from 'drizzle-orm';
import type { TestResult } from '$lib/domain/progress/course-progress';
import type { Database } from '../../db/open-database';
import { prepared } from '../../db/prepared';
import { testAttempt } from '../../db/schema/learning';

/** One try at a test as it is stored. */
export type StoredTest = typeof testAttempt.$inferSelect;

/** Every try of a learner at one test, the latest first; one that was not handed in may be among them. */
export async function testTries(
	db: Database,
	learnerId: string,
	testId: string
): Promise<readonly StoredTest[]> {
	return db.read
		.select()
		.from(testAttempt)
		.where(and(eq(testAttempt.learnerId, learnerId), eq(testAttempt.testId, testId)))
		.orderBy(desc(testAttempt.sequence));
}

/** One try of a learner at a test; undefined when it is not hers. */
export async function findTest(
	db: Database,
	learnerId: string,
	testId: string,
	id: string
): Promise<StoredTest | undefined> {
	const [row] = await db.read.select().from(testAttempt).where(ownTry({ id, learnerId, testId }));
	return row;
}

/** Every submitted try of a learner by test id, latest first. */
export async function submittedTests(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, readonly TestResult[]>> {
	const rows = await testsOfLearner(db).execute({ learnerId });
	const byTest = new Map<string, TestResult[]>();
	for (const row of rows) {
		const result = resultOf(row);
		if (result) byTest.set(row.testId, [...(byTest.get(row.testId) ?? []), result]);
	}
	return byTest;
}

const testsOfLearner = prepared((read) =>
	read
		.select()
		.from(testAttempt)
		.where(eq(testAttempt.learnerId, sql.placeholder('learnerId')))
		.orderBy(desc(testAttempt.sequence))
);

/** What the tries that were handed in came to, in the order of the tries. */
export function resultsOf(rows: readonly StoredTest[]): TestResult[] {
	return rows.flatMap((row) => resultOf(row) ?? []);
}

/** What a try came to; undefined while it is open. */
export function resultOf({
	earned,
	total,
	passed,
	submittedAt
}: StoredTest): TestResult | undefined {
	if (submittedAt === null || earned === null || total === null) return undefined;
	return { earned, total, passed: passed === true, submittedAt };
}

/** Finds one try of a learner, whose id another learner cannot use. */
export function ownTry(row: {
	readonly id: string;
	readonly learnerId: string;
	readonly testId?: string;
}) {
	return and(
		eq(testAttempt.id, row.id),
		eq(testAttempt.learnerId, row.learnerId),
		row.testId === undefined ? undefined : eq(testAttempt.testId, row.testId)
	);
}
