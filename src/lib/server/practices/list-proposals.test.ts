import { expect, it } from 'vitest';
import { propose } from '../../../../tests/support/browser/someone-proposes';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { pageOfAuthor, pageOfState } from './list-proposals';

const db = useTemporaryDatabase();

it('shows what waits page by page, oldest first, and every proposal once', async () => {
	const ids: string[] = [];
	for (let author = 0; author < 18; author += 1) {
		const learner = await someLearner(db());
		for (let one = 0; one < 3; one += 1) ids.push(await propose(db(), learner));
	}
	const first = await pageOfState(db(), 'waiting', 1);
	const last = await pageOfState(db(), 'waiting', 2);
	expect(first).toMatchObject({ page: 1, pages: 2, count: 54 });
	expect(first.proposals).toHaveLength(50);
	const shown = [...first.proposals, ...last.proposals].map(({ id }) => id);
	expect(shown.toSorted()).toEqual(ids.toSorted());
	expect(await pageOfState(db(), 'published', 7)).toMatchObject({ page: 1, pages: 1, count: 0 });
});

it('shows nobody what somebody else proposed', async () => {
	const mine = await someLearner(db());
	const id = await propose(db(), mine);
	const stranger = await someLearner(db());
	expect((await pageOfAuthor(db(), mine, 1)).proposals.map((one) => one.id)).toEqual([id]);
	expect((await pageOfAuthor(db(), stranger, 1)).proposals).toEqual([]);
});
