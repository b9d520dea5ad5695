import { and, eq, lt } from 'drizzle-orm';
import { bestEffort } from '../best-effort';
import { learner } from '../db/schema/people';
import type { Database } from '../db/open-database';
import { newId } from '../new-id';
import { hashSecret, newSecret } from './hash-secret';

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
		await bestEffort('the last visit was not noted', () =>
			db.write(async (tx) => {
				await tx
					.update(learner)
					.set({ lastSeenAt: now })
					.where(and(eq(learner.id, row.id), lt(learner.lastSeenAt, now)));
			})
		);
	}
	return row?.id;
}

/** Begins to keep the work of this browser; called with the first answer. */
export async function createVisitor(
	db: Database,
	now: number
): Promise<{ learnerId: string; secret: string }> {
	const secret = newSecret();
	const learnerId = newId();
	await db.write(async (tx) => {
		await tx
			.insert(learner)
			.values({ id: learnerId, visitorHash: hashSecret(secret), createdAt: now, lastSeenAt: now });
	});
	return { learnerId, secret };
}
