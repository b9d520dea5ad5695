import { asc, count, desc, eq, type SQL } from 'drizzle-orm';
import { pageWindow, type PageWindow } from '$lib/domain/page-window';
import type { ProposalState } from '$lib/domain/practice/proposal';
import type { Database } from '../db/open-database';
import { practiceProposal } from '../db/schema/practices';
import type { Proposal } from './proposals';

/** One page of a list of proposals, and which it is. */
export interface ProposalPage extends PageWindow {
	/** How many there are on all pages. */
	readonly count: number;
	readonly proposals: readonly Proposal[];
}

const A_PAGE = 50;

/** What somebody proposed, latest first. @param page from 1 */
export function pageOfAuthor(db: Database, authorId: string, page: number): Promise<ProposalPage> {
	const order = [desc(practiceProposal.createdAt), desc(practiceProposal.id)];
	return pageOf(db, eq(practiceProposal.authorId, authorId), order, page);
}

/** What is in one state, oldest first. @param page from 1 */
export function pageOfState(
	db: Database,
	state: ProposalState,
	page: number
): Promise<ProposalPage> {
	const order = [asc(practiceProposal.createdAt), asc(practiceProposal.id)];
	return pageOf(db, eq(practiceProposal.state, state), order, page);
}

async function pageOf(
	db: Database,
	which: SQL,
	order: readonly SQL[],
	page: number
): Promise<ProposalPage> {
	const [row] = await db.read.select({ count: count() }).from(practiceProposal).where(which);
	const window = pageWindow(row?.count ?? 0, page, A_PAGE);
	const rows = await db.read
		.select()
		.from(practiceProposal)
		.where(which)
		.orderBy(...order)
		.limit(window.limit)
		.offset(window.offset);
	return { ...window, count: row?.count ?? 0, proposals: rows };
}
