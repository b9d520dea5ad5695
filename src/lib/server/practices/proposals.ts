import { and, count, desc, eq } from 'drizzle-orm';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import { PROPOSAL_LIMITS, type ProposalState } from '$lib/domain/practice/proposal';
import type { Database, Write } from '../db/open-database';
import { practiceProposal } from '../db/schema/practices';
import type { Edited } from '../edited';
import { record } from '../facts/record';
import { ownId } from '../own-id';
import { versionOf } from '../version-of';

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
	/** Her name may be shown beside the published entry. */
	readonly isNamed: boolean;
}

/** A proposal with its state. */
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
	/** It was sent already with other words; nothing is kept. */
	| { readonly type: 'conflict'; readonly stored: Proposal }
	/** So many of her proposals wait already. */
	| { readonly type: 'too-many' };

/** Keeps a proposal for the moderators. The same form sent again, however late, proposes nothing new. */
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
	const { authorId, now, indicatorIds, ...rest } = input;
	const known = await ownRow(db.read, input);
	if (known.row) return sentBefore(known.row, input);
	return db.write<Proposed>(async (tx) => {
		const { id, row } = await ownRow(tx, input);
		if (row) return sentBefore(row, input);
		if ((await waitingOf(tx, authorId)) >= PROPOSAL_LIMITS.waiting) return { type: 'too-many' };
		await tx.insert(practiceProposal).values({
			...rest,
			id,
			authorId,
			indicatorIds: [...indicatorIds],
			createdAt: now,
			changedAt: now
		});
		const told = { learnerId: authorId, subjectId: id, edition: '1', at: now };
		await record(tx, { kind: 'proposal-sent', ...told });
		return { type: 'proposed' };
	});
}

/**
 * Changes a proposal while nobody has decided about it.
 * @returns `decided` when a moderator was quicker; nothing is kept then
 */
export async function changeProposal(
	db: Database,
	input: ProposalTexts & {
		readonly id: string;
		readonly version: string | undefined;
		readonly authorId: string;
		readonly now: number;
	}
): Promise<Edited | 'decided'> {
	const { id, version: shown, authorId, now, indicatorIds, ...rest } = input;
	return db.write(async (tx) => {
		const [own] = await tx.select().from(practiceProposal).where(isMine(id, authorId));
		if (!own) return 'not-found';
		const verdict = judgeEdit({ shown, stored: textsVersion(own), sent: textsVersion(input) });
		if (verdict === 'unchanged') return verdict;
		if (own.state !== 'waiting') return 'decided';
		if (verdict === 'conflict') return verdict;
		const change = { ...rest, indicatorIds: [...indicatorIds], version: own.version + 1 };
		await tx
			.update(practiceProposal)
			.set({ ...change, changedAt: now })
			.where(isMine(id, authorId));
		const told = { learnerId: authorId, subjectId: id, edition: String(change.version), at: now };
		await record(tx, { kind: 'proposal-changed', ...told });
		return 'saved';
	});
}

/** Deletes a proposal, whatever was decided about it, as long as it is the one that its author saw. */
export async function withdrawProposal(
	db: Database,
	input: {
		readonly id: string;
		readonly authorId: string;
		readonly version: string | undefined;
		readonly now: number;
	}
): Promise<'withdrawn' | 'conflict' | 'not-found'> {
	const { id, authorId, version, now } = input;
	return db.write(async (tx) => {
		const [own] = await tx.select().from(practiceProposal).where(isMine(id, authorId));
		if (!own) return 'not-found';
		if (textsVersion(own) !== version) return 'conflict';
		await tx.delete(practiceProposal).where(isMine(id, authorId));
		const told = { learnerId: authorId, subjectId: id, edition: String(own.version), at: now };
		await record(tx, { kind: 'proposal-withdrawn', ...told });
		return 'withdrawn';
	});
}

/** Version of what somebody wrote about a practice. */
export function textsVersion(texts: ProposalTexts): string {
	const { title, place, country, indicatorIds, done, result, sourceAddress, isNamed } = texts;
	const chosen = [...indicatorIds].sort();
	return versionOf([title, place, country, chosen, done, result, sourceAddress, isNamed]);
}

/** Everything somebody proposed, latest first, for the file she can take along. */
export async function listProposals(db: Database, authorId: string): Promise<readonly Proposal[]> {
	const rows = await db.read
		.select()
		.from(practiceProposal)
		.where(eq(practiceProposal.authorId, authorId))
		.orderBy(desc(practiceProposal.createdAt));
	return rows;
}

/** One proposal of its author; undefined when it does not exist or has another author. */
export async function findProposal(
	db: Database,
	authorId: string,
	id: string
): Promise<Proposal | undefined> {
	const [row] = await db.read.select().from(practiceProposal).where(isMine(id, authorId));
	return row;
}

function isMine(id: string, authorId: string) {
	return and(eq(practiceProposal.id, id), eq(practiceProposal.authorId, authorId));
}

/** The row of a new proposal under the form's id, or under one of its own when that belongs to somebody else. */
async function ownRow(
	read: Pick<Write, 'select'>,
	{ id, authorId }: { readonly id: string; readonly authorId: string }
) {
	for (const tried of [id, ownId(authorId, id)]) {
		const [row] = await read.select().from(practiceProposal).where(eq(practiceProposal.id, tried));
		if (!row || row.authorId === authorId) return { id: tried, row };
	}
	throw new Error('an id that was made for one person belongs to another');
}

function sentBefore(row: typeof practiceProposal.$inferSelect, sent: ProposalTexts): Proposed {
	if (textsVersion(row) === textsVersion(sent)) return { type: 'proposed' };
	return { type: 'conflict', stored: row };
}

async function waitingOf(tx: Write, authorId: string): Promise<number> {
	const [row] = await tx
		.select({ waiting: count() })
		.from(practiceProposal)
		.where(and(eq(practiceProposal.authorId, authorId), eq(practiceProposal.state, 'waiting')));
	return row?.waiting ?? 0;
}
