import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../db/open-database';
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

/** One try of a learner at a test; undefined when another learner owns it. */
export async function findTest(
	db: Database,
	learnerId: string,
	testId: string,
	id: string
): Promise<StoredTest | undefined> {
	const [row] = await db.read.select().from(testAttempt).where(ownTry({ id, learnerId, testId }));
	return row;
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
