import { describe, expect, it } from 'vitest';
import { PROPOSAL_LIMITS } from '$lib/domain/practice/proposal';
import { propose, PROPOSAL } from '../../../../tests/support/someone-proposes';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { FREE_FAILURES } from '../auth/sign-in-limits';
import { newId } from '../new-id';
import { decideProposal } from './moderation';
import { changeProposal, findProposal, listProposals, withdrawProposal } from './proposals';

const db = useTemporaryDatabase();

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
		await expect(propose(db(), other, { id })).rejects.toThrow('taken');
		expect(await findProposal(db(), other, id)).toBeUndefined();
	});

	it('takes no more than so many that wait, and more once one is decided', async () => {
		const author = await someLearner(db());
		const ids: string[] = [];
		while (ids.length < PROPOSAL_LIMITS.waiting) ids.push(await propose(db(), author));
		await expect(propose(db(), author)).rejects.toThrow('too-many');
		await withdrawProposal(db(), author, ids[0] ?? '');
		await expect(propose(db(), author)).resolves.toBeTruthy();
	});
});

describe('its author', () => {
	it('changes it while it waits, and nobody else does', async () => {
		const [author, other] = [await someLearner(db()), await someLearner(db())];
		const id = await propose(db(), author);
		const change = { ...PROPOSAL, id, title: 'Two desks', now: 2 };
		expect(await changeProposal(db(), { ...change, authorId: other })).toBe('not-found');
		expect(await changeProposal(db(), { ...change, authorId: author })).toBe('changed');
		expect(await findProposal(db(), author, id)).toMatchObject({ title: 'Two desks', version: 2 });
	});

	it('changes nothing once it is decided', async () => {
		const author = await someLearner(db());
		const id = await propose(db(), author);
		const decision = { decision: 'publish', reason: '', moderatorId: 'm', now: 2 } as const;
		await decideProposal(db(), { id, version: 1, ...decision });
		const change = { ...PROPOSAL, id, authorId: author, title: 'Two desks', now: 3 };
		expect(await changeProposal(db(), change)).toBe('not-found');
	});

	it('withdraws it, and nobody else does', async () => {
		const [author, other] = [await someLearner(db()), await someLearner(db())];
		const id = await propose(db(), author);
		expect(await withdrawProposal(db(), other, id)).toBe('not-found');
		expect(await withdrawProposal(db(), author, id)).toBe('withdrawn');
		expect(await listProposals(db(), author)).toEqual([]);
	});
});
