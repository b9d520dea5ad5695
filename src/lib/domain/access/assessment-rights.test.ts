import { describe, expect, it } from 'vitest';
import type { Actor } from './actor';
import { mayEditAssessment, mayViewAssessment } from './assessment-rights';

const signedIn = (learnerId: string): Actor => ({
	learnerId,
	hasAccount: true,
	roles: [],
	isDemo: false
});
const stranger: Actor = { learnerId: null, hasAccount: false, roles: [], isDemo: false };
const visitor: Actor = { ...stranger, learnerId: 'anna' };
const moderator: Actor = {
	...signedIn('mod'),
	roles: [{ role: 'moderator', organisationId: null }]
};

describe('an assessment', () => {
	it.each([
		['its owner', signedIn('anna'), true, true],
		['another learner', signedIn('boris'), false, false],
		['a moderator', moderator, false, false],
		['a visitor with the same work but no account', visitor, false, false],
		['nobody in particular', stranger, false, false]
	])('is seen and changed by %s: %s', (_who, actor, sees, changes) => {
		expect(mayViewAssessment(actor, { ownerId: 'anna' })).toBe(sees);
		expect(mayEditAssessment(actor, { ownerId: 'anna' })).toBe(changes);
	});

	it.each([
		['a learner', signedIn('anna')],
		['nobody in particular', stranger]
	])('that is the example is seen by %s and changed by none', (_who, actor) => {
		expect(mayViewAssessment(actor, { ownerId: null })).toBe(true);
		expect(mayEditAssessment(actor, { ownerId: null })).toBe(false);
	});
});
