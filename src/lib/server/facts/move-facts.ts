import { and, eq } from 'drizzle-orm';
import type { Write } from '../db/open-database';
import { fact } from '../db/schema/facts';

/** Makes the facts about a visitor those of the learner of an account; part of a write. */
export async function moveFacts(
	tx: Write,
	{ from, to }: { readonly from: string; readonly to: string }
): Promise<void> {
	await tx.update(fact).set({ learnerId: to }).where(eq(fact.learnerId, from));
}

/**
 * Lets the facts about a try at a check tell of the row that stands for it now: it got another id, or the same answer
 * was stored before. Part of a write.
 */
export async function retellAttempt(
	tx: Write,
	{ learnerId, id, now }: { readonly learnerId: string; readonly id: string; readonly now: string }
): Promise<void> {
	await tx
		.update(fact)
		.set({ recordId: now })
		.where(
			and(eq(fact.learnerId, learnerId), eq(fact.kind, 'attempt-stored'), eq(fact.recordId, id))
		);
}
