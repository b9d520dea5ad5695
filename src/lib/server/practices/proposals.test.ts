import { describe, expect, it } from 'vitest';
import { PROPOSAL_LIMITS } from '$lib/domain/practice/proposal';
import { propose, PROPOSAL } from '../../../../tests/support/browser/someone-proposes';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { FREE_FAILURES } from '../auth/sign-in-limits';
import { newId } from '../new-id';
import { decideProposal, proposalById, readingVersion } from './moderation';
import {
	changeProposal,
	findProposal,
	listProposals,
	textsVersion,
	withdrawProposal
} from './proposals';

const db = useTemporaryDatabase();
const SHOWN = textsVersion(PROPOSAL);

const withdraw = (authorId: string, id: string, version = SHOWN) =>
	withdrawProposal(db(), { id, authorId, version, now: 9 });

describe('proposePractice', () => {
	it('keeps what was written, waiting', async () => {
		const author = await someLearner(db());
		const id = await propose(db(), author);
		expect(await findProposal(db(), author, id)).toMatchObject({ ...PROPOSAL, state: 'waiting' });
	});

	it('keeps a form that is sent many times at once only once', async () => {
		const author = await someLearner(db());
		const id = newId();
		await Promise.all(Array.from({ length: 5 }, () => propose(db(), author, { id })));
		expect(await listProposals(db(), author)).toHaveLength(1);
		for (let again = 0; again < FREE_FAILURES + 5; again += 1) await propose(db(), author, { id });
		expect(await listProposals(db(), author)).toHaveLength(1);
	});

	it('gives nobody the proposal of somebody else by its id', async () => {
		const [author, other] = [await someLearner(db()), await someLearner(db())];
		const id = await propose(db(), author);
		await propose(db(), other, { id, title: 'Mine' });
		await propose(db(), other, { id, title: 'Mine' });
		expect(await findProposal(db(), other, id)).toBeUndefined();
		expect((await findProposal(db(), author, id))?.title).toBe(PROPOSAL.title);
		expect((await listProposals(db(), other)).map(({ title }) => title)).toEqual(['Mine']);
	});

	it('neither overwrites nor doubles what was sent before with other words', async () => {
		const author = await someLearner(db());
		const id = await propose(db(), author);
		await expect(propose(db(), author, { id, title: 'Other words' })).rejects.toThrow('conflict');
		expect((await listProposals(db(), author)).map(({ title }) => title)).toEqual([PROPOSAL.title]);
	});

	it('takes no more than so many that wait, and more once one is decided', async () => {
		const author = await someLearner(db());
		const ids: string[] = [];
		while (ids.length < PROPOSAL_LIMITS.waiting) ids.push(await propose(db(), author));
		await expect(propose(db(), author)).rejects.toThrow('too-many');
		await withdraw(author, ids[0] ?? '');
		await expect(propose(db(), author)).resolves.toBeTruthy();
	});
});

describe('its author', () => {
	it('changes it while it waits, and nobody else does', async () => {
		const [author, other] = [await someLearner(db()), await someLearner(db())];
		const id = await propose(db(), author);
		const change = { ...PROPOSAL, id, version: SHOWN, title: 'Two desks', now: 2 };
		expect(await changeProposal(db(), { ...change, authorId: other })).toBe('not-found');
		expect(await changeProposal(db(), { ...change, authorId: author })).toBe('saved');
		expect(await changeProposal(db(), { ...change, authorId: author })).toBe('unchanged');
		const late = { ...change, authorId: author, title: 'Three desks' };
		expect(await changeProposal(db(), late)).toBe('conflict');
		expect(await findProposal(db(), author, id)).toMatchObject({ title: 'Two desks', version: 2 });
	});

	it('changes nothing once it is decided', async () => {
		const author = await someLearner(db());
		const id = await propose(db(), author);
		const decision = { decision: 'publish', reason: '', moderatorId: 'm', now: 2 } as const;
		const read = await proposalById(db(), id);
		await decideProposal(db(), { id, version: read && readingVersion(read), ...decision });
		const late = { ...PROPOSAL, id, version: SHOWN, authorId: author, now: 3 };
		expect(await changeProposal(db(), { ...late, title: 'Two desks' })).toBe('decided');
		expect(await changeProposal(db(), late)).toBe('unchanged');
	});

	it('withdraws it, and nobody else does', async () => {
		const [author, other] = [await someLearner(db()), await someLearner(db())];
		const id = await propose(db(), author);
		expect(await withdraw(other, id)).toBe('not-found');
		expect(await withdraw(author, id, textsVersion({ ...PROPOSAL, title: 'Old' }))).toBe(
			'conflict'
		);
		expect(await withdraw(author, id)).toBe('withdrawn');
		expect(await listProposals(db(), author)).toEqual([]);
	});
});
