import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Write } from '../db/open-database';
import { fact } from '../db/schema/facts';
import { OWN_SUBJECTS } from './fact-kinds';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Takes a person out of the facts about her; part of a write. What stays counts for reports: that a lesson was completed
 * by somebody on that day. Ids of her rows and things go, and so does the time of day, since the log knows
 * when an account did something.
 */
export async function eraseFacts(tx: Write, learnerId: string): Promise<void> {
	const hers = eq(fact.learnerId, learnerId);
	await tx
		.update(fact)
		.set({ subjectId: null })
		.where(and(hers, inArray(fact.subjectKind, [...OWN_SUBJECTS])));
	await tx
		.update(fact)
		.set({ learnerId: null, recordId: null, at: sql`${fact.at} - ${fact.at} % ${DAY_MS}` })
		.where(hers);
}
