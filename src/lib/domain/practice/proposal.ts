/** Longest texts of a proposal, in characters, and how many questions it may name. */
export const PROPOSAL_LIMITS = {
	title: 120,
	place: 120,
	done: 4000,
	result: 2000,
	reason: 1000,
	indicators: 5,
	/** Proposals of one person that nobody has decided about. */
	waiting: 5
} as const;

/** State of a proposal: a moderator publishes or declines it, and can take it back. */
export const PROPOSAL_STATES = ['waiting', 'published', 'declined'] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

export type Decision = 'publish' | 'decline' | 'unpublish';

/**
 * The state that a decision leads to; undefined where it cannot be taken.
 * @example stateAfter('published', 'unpublish') === 'waiting'
 */
export function stateAfter(state: ProposalState, decision: Decision): ProposalState | undefined {
	if (state === 'published') return decision === 'unpublish' ? 'waiting' : undefined;
	if (state === 'declined') return undefined;
	return { publish: 'published', decline: 'declined', unpublish: undefined }[decision] as
		ProposalState | undefined;
}
