import { eq } from 'drizzle-orm';
import { stateAfter, type Decision, type ProposalState } from '$lib/domain/practice/proposal';
import { recordAudit } from '../audit';
import type { Database } from '../db/open-database';
import { practiceProposal } from '../db/schema/practices';
import type { ProposalFact } from '../facts/fact-kinds';
import { record } from '../facts/record';
import { versionOf } from '../version-of';
import { textsVersion, type Proposal, type ProposalTexts } from './proposals';

export type Decided =
	| 'decided'
	/** The same decision about the same words arrived before. */
	| 'unchanged'
	| 'not-found'
	/** Its author or another moderator changed it since it was shown. */
	| 'changed';

/** Any proposal, for a moderator. */
export async function proposalById(db: Database, id: string): Promise<Proposal | undefined> {
	const [row] = await db.read.select().from(practiceProposal).where(eq(practiceProposal.id, id));
	return row;
}

/**
 * Publishes, declines or takes back a proposal, and notes who did it.
 * @param input.version the one that the moderator has read; another one is not decided about
 */
export async function decideProposal(
	db: Database,
	input: {
		readonly id: string;
		readonly version: string | undefined;
		readonly decision: Decision;
		/** Why it is declined. */
		readonly reason: string;
		readonly moderatorId: string;
		readonly now: number;
	}
): Promise<Decided> {
	const { id, version, decision, moderatorId, now } = input;
	const decided = await db.write<Decided>(async (tx) => {
		const mine = eq(practiceProposal.id, id);
		const [row] = await tx.select().from(practiceProposal).where(mine);
		if (!row) return 'not-found';
		const before = { ...row, version: row.version - 1 };
		if (hasDecided(row, input) && isRead(before, decision, version)) return 'unchanged';
		const state = stateAfter(row.state, decision);
		if (readingVersion(row) !== version || !state) return 'changed';
		// Nobody is left who could read the reason or change the text
		if (state === 'declined' && !row.authorId) {
			await tx.delete(practiceProposal).where(mine);
		} else {
			await tx
				.update(practiceProposal)
				.set(after(row, state, input))
				.where(mine);
		}
		const edition = String(row.version + 1);
		const told = { learnerId: row.authorId, subjectId: id, edition, at: now };
		await record(tx, { kind: FACT_OF[decision], ...told });
		return 'decided';
	});
	if (decided === 'decided') {
		const event = `practice-${decision}` as const;
		await recordAudit(db, { accountId: moderatorId, event, subject: id, now });
	}
	return decided;
}

/** Version of what a moderator reads; it counts decisions too, so that no old form takes one back. */
export function readingVersion(
	proposal: ProposalTexts & { readonly version: number; readonly state: string }
): string {
	return versionOf([textsVersion(proposal), proposal.state, proposal.version]);
}

function hasDecided(
	row: typeof practiceProposal.$inferSelect,
	{ decision, reason }: { readonly decision: Decision; readonly reason: string }
): boolean {
	return row.state === STATE_AFTER[decision] && (decision !== 'decline' || row.reason === reason);
}

/** Is it the text that this decision was about? */
function isRead(
	before: typeof practiceProposal.$inferSelect,
	decision: Decision,
	version: string | undefined
): boolean {
	const state = decision === 'unpublish' ? 'published' : 'waiting';
	return readingVersion({ ...before, state }) === version;
}

const STATE_AFTER: Readonly<Record<Decision, ProposalState>> = {
	publish: 'published',
	decline: 'declined',
	unpublish: 'waiting'
};

const FACT_OF = {
	publish: 'proposal-published',
	decline: 'proposal-declined',
	unpublish: 'proposal-unpublished'
} as const satisfies Readonly<Record<Decision, ProposalFact>>;

function after(
	row: typeof practiceProposal.$inferSelect,
	state: ProposalState,
	{ reason, now }: { readonly reason: string; readonly now: number }
) {
	return {
		state,
		reason: state === 'declined' ? reason : '',
		version: row.version + 1,
		decidedAt: state === 'waiting' ? null : now
	};
}
