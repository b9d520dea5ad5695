import { and, eq, isNotNull, lt } from 'drizzle-orm';
import type { Database } from '../../db/open-database';
import { learner } from '../../db/schema/people';
import { eraseFacts } from '../../facts/erase-facts';
import { eraseLearning } from '../learning-data';

/** Deletes the work of browsers without an account that were not seen since `before`; gives their number. */
export async function forgetVisitors(db: Database, before: number): Promise<number> {
	const old = and(isNotNull(learner.visitorHash), lt(learner.lastSeenAt, before));
	const visitors = await db.read.select({ id: learner.id }).from(learner).where(old);
	let forgotten = 0;
	for (const { id } of visitors) {
		forgotten += await db.write(async (tx) => {
			const still = await tx
				.select({ id: learner.id })
				.from(learner)
				.where(and(eq(learner.id, id), old));
			if (still.length === 0) return 0;
			await eraseLearning(tx, id);
			await eraseFacts(tx, id);
			await tx.delete(learner).where(eq(learner.id, id));
			return 1;
		});
	}
	return forgotten;
}
