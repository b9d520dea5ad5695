import { and, eq, lt } from 'drizzle-orm';
import { learner } from '../db/schema/people';
import type { Database } from '../db/open-database';
import { newId } from '../new-id';
import { hashSecret, newSecret } from './passwords/hash-secret';

const SEEN_EVERY_MS = 24 * 60 * 60 * 1000;

/** The learner behind a visitor cookie, or undefined when the cookie is unknown. */
export async function findVisitor(
	db: Database,
	secret: string,
	now: number
): Promise<string | undefined> {
	const [row] = await db.read
		.select({ id: learner.id, lastSeenAt: learner.lastSeenAt })
		.from(learner)
		.where(eq(learner.visitorHash, hashSecret(secret)));
	if (row && now - row.lastSeenAt > SEEN_EVERY_MS) {
		await db.tryWrite(async (tx) => {
			await tx
				.update(learner)
				.set({ lastSeenAt: now })
				.where(and(eq(learner.id, row.id), lt(learner.lastSeenAt, now)));
		});
	}
	return row?.id;
}

/**
 * Begins to keep the work of this browser; called with the first answer. Answers that come at the same moment from one
 * browser begin one visitor.
 * @param secret what the browser's cookie holds already; a new one where it holds none
 */
export async function createVisitor(
	db: Database,
	now: number,
	secret = newSecret()
): Promise<{ learnerId: string; secret: string }> {
	const visitorHash = hashSecret(secret);
	const learnerId = await db.write(async (tx) => {
		await tx
			.insert(learner)
			.values({ id: newId(), visitorHash, createdAt: now, lastSeenAt: now })
			.onConflictDoNothing();
		const [row] = await tx
			.select({ id: learner.id })
			.from(learner)
			.where(eq(learner.visitorHash, visitorHash));
		if (!row) throw new Error('the visitor was not kept');
		return row.id;
	});
	return { learnerId, secret };
}
