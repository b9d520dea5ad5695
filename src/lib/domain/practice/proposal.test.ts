import { expect, it } from 'vitest';
import { PROPOSAL_STATES, stateAfter } from './proposal';

it('lets a moderator publish or decline what waits, and take back what is published', () => {
	const after = PROPOSAL_STATES.map((state) =>
		(['publish', 'decline', 'unpublish'] as const).map((decision) => stateAfter(state, decision))
	);
	expect(after).toEqual([
		['published', 'declined', undefined],
		[undefined, undefined, 'waiting'],
		[undefined, undefined, undefined]
	]);
});
