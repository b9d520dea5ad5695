import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/open-database';
import { account } from '../db/schema/people';
import { practiceProposal } from '../db/schema/practices';
import type { Proposal } from './proposals';

/** A proposal that everybody may read, with its author's name where she agreed to it. */
export interface PublishedProposal extends Proposal {
	readonly authorName: string | null;
}

/** Every published proposal. */
export async function publishedProposals(db: Database): Promise<readonly PublishedProposal[]> {
	return published(db, eq(practiceProposal.state, 'published'));
}

/** A published proposal; undefined for one that waits or was declined. */
export async function publishedProposal(
	db: Database,
	id: string
): Promise<PublishedProposal | undefined> {
	const [found] = await published(
		db,
		and(eq(practiceProposal.id, id), eq(practiceProposal.state, 'published'))
	);
	return found;
}

async function published(
	db: Database,
	wanted: ReturnType<typeof and>
): Promise<readonly PublishedProposal[]> {
	const rows = await db.read
		.select({ proposal: practiceProposal, name: account.name })
		.from(practiceProposal)
		.leftJoin(account, eq(account.learnerId, practiceProposal.authorId))
		.where(wanted);
	return rows.map(({ proposal, name }) => ({
		...proposal,
		authorName: proposal.isNamed ? name : null
	}));
}
