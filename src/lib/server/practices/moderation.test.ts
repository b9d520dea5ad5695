import { describe, expect, it } from 'vitest';
import { openAccount } from '../../../../tests/support/browser/open-account';
import { propose, PROPOSAL } from '../../../../tests/support/browser/someone-proposes';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { deleteAccount } from '../account-data';
import { auditOf } from '../audit';
import { mayModerate } from '../auth/policies';
import { decideProposal, proposalById, readingVersion } from './moderation';
import { changeProposal, findProposal, textsVersion } from './proposals';
import { publishedProposal, publishedProposals } from './published-proposals';

const db = useTemporaryDatabase();
const NOW = Date.UTC(2026, 2, 14);

const decide = async (
	id: string,
	decision: 'publish' | 'decline' | 'unpublish',
	reason = '',
	version?: string
) => {
	const shown = version ?? (await readNow(id));
	const input = { id, version: shown, decision, reason, moderatorId: 'moderator', now: NOW };
	return decideProposal(db(), input);
};

async function readNow(id: string) {
	const proposal = await proposalById(db(), id);
	return proposal && readingVersion(proposal);
}

describe('decideProposal', () => {
	it('publishes to everybody and notes who did it', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		expect(await publishedProposal(db(), id)).toBeUndefined();
		expect(await decide(id, 'publish')).toBe('decided');
		expect(await publishedProposal(db(), id)).toMatchObject({ title: PROPOSAL.title });
		expect(await auditOf(db(), 'moderator')).toEqual([
			{ at: NOW, event: 'practice-publish', subject: id }
		]);
	});

	it('tells the author why it is declined and shows it to nobody', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		expect(await decide(id, 'decline', 'The source does not open')).toBe('decided');
		expect(await findProposal(db(), learnerId, id)).toMatchObject({
			state: 'declined',
			reason: 'The source does not open'
		});
		expect(await publishedProposals(db())).toEqual([]);
	});

	it('takes a published one back to those that wait', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		await decide(id, 'publish');
		expect(await decide(id, 'unpublish')).toBe('decided');
		expect(await publishedProposals(db())).toEqual([]);
		expect((await proposalById(db(), id))?.state).toBe('waiting');
	});

	it('does not publish what the author changed after the moderator read it', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		const read = await readNow(id);
		const version = textsVersion(PROPOSAL);
		const change = { ...PROPOSAL, id, version, authorId: learnerId, done: 'Buy here', now: 2 };
		expect(await changeProposal(db(), change)).toBe('saved');
		expect(await decide(id, 'publish', '', read)).toBe('changed');
		expect(await publishedProposals(db())).toEqual([]);
		expect(await auditOf(db(), 'moderator')).toEqual([]);
	});

	it('decides once', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		const read = await readNow(id);
		const both = [decide(id, 'publish', '', read), decide(id, 'decline', 'No', read)];
		expect(await Promise.all(both)).toEqual(['decided', 'changed']);
		expect(await decide('nothing', 'publish')).toBe('not-found');
	});

	it('takes the same decision that arrives again for received, and notes it once', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		const read = await readNow(id);
		await decide(id, 'publish', '', read);
		expect(await decide(id, 'publish', '', read)).toBe('unchanged');
		expect(await auditOf(db(), 'moderator')).toHaveLength(1);
	});

	it('does not publish again what was taken back, when the old form arrives late', async () => {
		const { learnerId } = await openAccount(db());
		const id = await propose(db(), learnerId);
		const read = await readNow(id);
		await decide(id, 'publish', '', read);
		await decide(id, 'unpublish');
		expect(await decide(id, 'publish', '', read)).toBe('changed');
		expect(await publishedProposals(db())).toEqual([]);
	});
});

describe('the author’s name', () => {
	it('is shown only where she agreed', async () => {
		const { learnerId } = await openAccount(db(), { name: 'Ana' });
		const [open, closed] = [
			await propose(db(), learnerId, { isNamed: true }),
			await propose(db(), learnerId)
		];
		await decide(open, 'publish');
		await decide(closed, 'publish');
		expect((await publishedProposal(db(), open))?.authorName).toBe('Ana');
		expect((await publishedProposal(db(), closed))?.authorName).toBeNull();
	});

	it('goes with the account; published ones stay, the others are deleted', async () => {
		const person = await openAccount(db(), { name: 'Ana' });
		const { learnerId } = person;
		const published = await propose(db(), learnerId, { isNamed: true });
		const waiting = await propose(db(), learnerId);
		const declined = await propose(db(), learnerId);
		await decide(published, 'publish');
		await decide(declined, 'decline', 'No source');
		await deleteAccount(db(), person, NOW);
		expect(await publishedProposal(db(), published)).toMatchObject({
			title: PROPOSAL.title,
			authorId: null,
			authorName: null
		});
		expect(await proposalById(db(), waiting)).toBeUndefined();
		expect(await proposalById(db(), declined)).toBeUndefined();
		await decide(published, 'unpublish');
		await decide(published, 'decline', 'Nobody can answer questions');
		expect(await proposalById(db(), published)).toBeUndefined();
	});
});

describe('mayModerate', () => {
	it.each([
		[['moderator'], false, true],
		[['moderator', 'admin'], false, true],
		[['admin'], false, false],
		[[], false, false],
		[['moderator'], true, false]
	])('with the roles %j and a demo account %s: %s', (roles, isDemo, may) => {
		expect(mayModerate({ roles, isDemo })).toBe(may);
	});
});
