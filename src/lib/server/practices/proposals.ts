import { and, count, desc, eq } from 'drizzle-orm';
import { PROPOSAL_LIMITS, type ProposalState } from '$lib/domain/practice/proposal';
import type { Database, Write } from '../db/open-database';
import { practiceProposal } from '../db/schema/practices';

/** What somebody writes about a practice. */
export interface ProposalTexts {
	readonly title: string;
	readonly place: string;
	/** ISO 3166 alpha-2, or null when it is left open. */
	readonly country: string | null;
	readonly indicatorIds: readonly string[];
	/** Markdown, as typed. */
	readonly done: string;
	/** Markdown, as typed. */
	readonly result: string;
	readonly sourceAddress: string;
	/** Her name may stand beside the published entry. */
	readonly isNamed: boolean;
}

/** A proposal with where it stands. */
export interface Proposal extends ProposalTexts {
	readonly id: string;
	/** Null when its author has deleted the account. */
	readonly authorId: string | null;
	readonly locale: string;
	readonly state: ProposalState;
	readonly reason: string;
	readonly version: number;
	readonly isDemo: boolean;
	readonly createdAt: number;
	readonly changedAt: number;
	readonly decidedAt: number | null;
}

export type Proposed =
	| { readonly type: 'proposed' }
	/** The id belongs to something else. */
	| { readonly type: 'taken' }
	/** So many of hers wait already. */
	| { readonly type: 'too-many' };

/**
 * Keeps a proposal for the moderators.
 * The same id twice (a form sent twice) keeps one, as it was first.
 */
export async function proposePractice(
	db: Database,
	input: ProposalTexts & {
		readonly id: string;
		readonly authorId: string;
		readonly locale: string;
		readonly isDemo: boolean;
		readonly now: number;
	}
): Promise<Proposed> {
	const { id, authorId, now, indicatorIds, ...rest } = input;
	const known = await ownerOf(db.read, id);
	if (known) return known.authorId === authorId ? { type: 'proposed' } : { type: 'taken' };
	return db.write(async (tx) => {
		const same = await ownerOf(tx, id);
		if (same) return { type: same.authorId === authorId ? 'proposed' : 'taken' };
		if ((await waitingOf(tx, authorId)) >= PROPOSAL_LIMITS.waiting) return { type: 'too-many' };
		await tx.insert(practiceProposal).values({
			...rest,
			id,
			authorId,
			indicatorIds: [...indicatorIds],
			createdAt: now,
			changedAt: now
		});
		return { type: 'proposed' };
	});
}

/** Changes a proposal while nobody has decided about it. */
export async function changeProposal(
	db: Database,
	input: ProposalTexts & { readonly id: string; readonly authorId: string; readonly now: number }
): Promise<'changed' | 'not-found'> {
	const { id, authorId, now, indicatorIds, ...rest } = input;
	return db.write(async (tx) => {
		const [own] = await tx.select().from(practiceProposal).where(isMine(id, authorId));
		if (own?.state !== 'waiting') return 'not-found';
		const change = { ...rest, indicatorIds: [...indicatorIds], version: own.version + 1 };
		await tx
			.update(practiceProposal)
			.set({ ...change, changedAt: now })
			.where(isMine(id, authorId));
		return 'changed';
	});
}

/** Deletes a proposal, whatever was decided about it: it is its author's. */
export async function withdrawProposal(
	db: Database,
	authorId: string,
	id: string
): Promise<'withdrawn' | 'not-found'> {
	return db.write(async (tx) => {
		const gone = await tx.delete(practiceProposal).where(isMine(id, authorId)).returning();
		return gone.length > 0 ? 'withdrawn' : 'not-found';
	});
}

/** Everything somebody proposed, latest first, for the file she can take along. */
export async function listProposals(db: Database, authorId: string): Promise<readonly Proposal[]> {
	const rows = await db.read
		.select()
		.from(practiceProposal)
		.where(eq(practiceProposal.authorId, authorId))
		.orderBy(desc(practiceProposal.createdAt));
	return rows.map(toProposal);
}

/** One proposal of its author; undefined when it does not exist or is not hers. */
export async function findProposal(
	db: Database,
	authorId: string,
	id: string
): Promise<Proposal | undefined> {
	const [row] = await db.read.select().from(practiceProposal).where(isMine(id, authorId));
	return row && toProposal(row);
}

/** A stored proposal as the services use it. */
export function toProposal({ state, ...row }: typeof practiceProposal.$inferSelect): Proposal {
	return { ...row, state: state as ProposalState };
}

function isMine(id: string, authorId: string) {
	return and(eq(practiceProposal.id, id), eq(practiceProposal.authorId, authorId));
}

async function ownerOf(read: Pick<Write, 'select'>, id: string) {
	const [row] = await read
		.select({ authorId: practiceProposal.authorId })
		.from(practiceProposal)
		.where(eq(practiceProposal.id, id));
	return row;
}

async function waitingOf(tx: Write, authorId: string): Promise<number> {
	const [row] = await tx
		.select({ waiting: count() })
		.from(practiceProposal)
		.where(and(eq(practiceProposal.authorId, authorId), eq(practiceProposal.state, 'waiting')));
	return row?.waiting ?? 0;
}
