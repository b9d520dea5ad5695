import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '../db/open-database';
import { fact } from '../db/schema/facts';

/** A fact as it is stored. */
export type StoredFact = typeof fact.$inferSelect;

/** Facts of one page. */
const PAGE = 500;

/**
 * The facts after one that a reader knows, in their order, at most one page of them; an empty page means that it has
 * read everything there is. No fact appears later below a sequence that was given out here (decision 28).
 * @param after sequence of the last fact that the reader has dealt with; 0 for a reader that begins
 */
export async function factsAfter(
	db: Database,
	after: number,
	most = PAGE
): Promise<readonly StoredFact[]> {
	return db.read
		.select()
		.from(fact)
		.where(gt(fact.sequence, after))
		.orderBy(asc(fact.sequence))
		.limit(most);
}

/** The facts of one learner after one of them, in their order, at most one page of them. */
export async function factsOfLearner(
	db: Database,
	learnerId: string,
	after: number
): Promise<readonly StoredFact[]> {
	return db.read
		.select()
		.from(fact)
		.where(and(eq(fact.learnerId, learnerId), gt(fact.sequence, after)))
		.orderBy(asc(fact.sequence))
		.limit(PAGE);
}
