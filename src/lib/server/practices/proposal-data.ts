import { and, eq, ne } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import { practiceProposal } from '../db/schema/practices';
import { listProposals } from './proposals';

/** Everything a learner proposed for the compendium, for the file she can take along. */
export async function proposalData(db: Database, learnerId: string) {
	const proposals = await listProposals(db, learnerId);
	return proposals.map(({ authorId: _, version: __, ...shown }) => shown);
}

/** Deletes what a learner proposed; what is published stays without her name. Part of a write. */
export async function eraseProposals(tx: Write, learnerId: string): Promise<void> {
	const hers = eq(practiceProposal.authorId, learnerId);
	await tx.delete(practiceProposal).where(and(hers, ne(practiceProposal.state, 'published')));
	await tx.update(practiceProposal).set({ authorId: null, isNamed: false }).where(hers);
}
