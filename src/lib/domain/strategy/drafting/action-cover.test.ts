import { expect, it } from 'vitest';
import { actionCover } from './action-cover';

it('finds chosen questions without an action and actions for questions no longer chosen', () => {
	const actions = [{ indicatorIds: ['A', 'B'] }, { indicatorIds: [] }, { indicatorIds: ['D'] }];
	expect(actionCover(actions, ['A', 'B', 'C'])).toEqual({ uncovered: ['C'], dropped: ['D'] });
});

it('is content when every chosen question has its action', () => {
	expect(actionCover([{ indicatorIds: ['A'] }], ['A'])).toEqual({ uncovered: [], dropped: [] });
});
