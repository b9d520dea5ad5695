import { beforeEach, describe, expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { MOST_ACTIONS } from '$lib/domain/strategy/limits';
import type { Action } from '$lib/domain/strategy/outline';
import { newId } from '../new-id';
import { createAssessment } from './assessments';
import {
	addActions,
	confirmActions,
	deleteAction,
	moveAction,
	readActions,
	saveAction
} from './outline-actions';
import { readSections } from './outline-sections';

const database = useTemporaryDatabase();
const first = [actionOf('a'), actionOf('b'), actionOf('c')];
let mine: string;
let id: string;

beforeEach(async () => {
	mine = await someLearner(database());
	id = newId();
	await createAssessment(database(), {
		id,
		ownerId: mine,
		instrumentId: 'losi-2024',
		cityName: 'Tavrin',
		country: null,
		population: null,
		languages: [],
		portalAddress: '',
		now: 1
	});
});

describe('the first change', () => {
	it('stores the whole drafted table with it', async () => {
		expect(await save({ ...actionOf('b'), owner: 'Mayor' }, 0)).toBe('saved');
		const actions = await readActions(database(), id);
		expect(actions.map((one) => [one.id, one.owner])).toEqual([
			['a', ''],
			['b', 'Mayor'],
			['c', '']
		]);
	});

	it('is not undone by drafting: a deleted line does not come back', async () => {
		await deleteAction(database(), { ...table(), actionId: 'b' });
		await moveAction(database(), { ...table(), actionId: 'c', step: -1 });
		expect(await ids()).toEqual(['c', 'a']);
	});
});

describe('saveAction', () => {
	it('adds a new line at the end, once even when the form is sent twice', async () => {
		expect(await save(actionOf('new'), 0)).toBe('saved');
		expect(await save(actionOf('new'), 0)).toBe('saved');
		expect(await ids()).toEqual(['a', 'b', 'c', 'new']);
	});

	it('refuses a form that was made before the latest change of the table', async () => {
		await save({ ...actionOf('a'), text: 'First tab' }, 0);
		expect(await save({ ...actionOf('a'), text: 'Second tab' }, 0)).toBe('stale');
		expect((await readActions(database(), id))[0]?.text).toBe('First tab');
	});

	it('holds no more lines than a plan needs', async () => {
		const many = Array.from({ length: MOST_ACTIONS }, (_, index) => actionOf(`m${index}`));
		const input = { ...table(), first: many, version: 0, action: actionOf('one more') };
		expect(await saveAction(database(), input)).toBe('full');
		expect(await ids()).toEqual([]);
	});

	it('does not touch another city’s line of the same id', async () => {
		const other = newId();
		const someone = await someLearner(database());
		const profile = { cityName: 'Orlen', country: null, population: null, languages: [] };
		await createAssessment(database(), {
			...profile,
			id: other,
			ownerId: someone,
			instrumentId: 'losi-2024',
			portalAddress: '',
			now: 1
		});
		await save(actionOf('shared'), 0);
		const input = { id: other, learnerId: someone, first: [], now: 3 };
		const action = { ...actionOf('shared'), text: 'Taken over' };
		await saveAction(database(), { ...input, action, version: 0 });
		const kept = (await readActions(database(), id)).find((one) => one.id === 'shared');
		expect(kept?.text).toBe('Do shared');
	});
});

describe('addActions', () => {
	it('adds only lines that are not there yet', async () => {
		await addActions(database(), { ...table(), actions: [actionOf('b'), actionOf('d')] });
		expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
	});
});

describe('confirmActions', () => {
	it('confirms the drafted table by storing it', async () => {
		const input = { ...table(), inputs: 'abc', version: 0 };
		expect(await confirmActions(database(), input)).toBe('saved');
		expect(await ids()).toEqual(['a', 'b', 'c']);
		expect((await readSections(database(), id)).get('actions')?.confirmedInputs).toBe('abc');
	});

	it('stays confirmed when a line is moved, and refuses a page made before', async () => {
		await confirmActions(database(), { ...table(), inputs: 'abc', version: 0 });
		await moveAction(database(), { ...table(), actionId: 'a', step: 1 });
		expect((await readSections(database(), id)).get('actions')?.confirmedInputs).toBe('abc');
		const late = { ...table(), inputs: 'def', version: 1 };
		expect(await confirmActions(database(), late)).toBe('stale');
	});
});

it('does not know another person’s table', async () => {
	const stranger = await someLearner(database());
	const input = { ...table(), learnerId: stranger };
	expect(await deleteAction(database(), { ...input, actionId: 'a' })).toBe('not-found');
	expect(await moveAction(database(), { ...input, actionId: 'a', step: 1 })).toBe('not-found');
	expect(await saveAction(database(), { ...input, action: actionOf('a'), version: 0 })).toBe(
		'not-found'
	);
	expect(await ids()).toEqual([]);
});

function table() {
	return { id, learnerId: mine, first, now: 2 };
}

function save(action: Action, version: number) {
	return saveAction(database(), { ...table(), action, version });
}

async function ids(): Promise<string[]> {
	return (await readActions(database(), id)).map((one) => one.id);
}

function actionOf(actionId: string): Action {
	return {
		id: actionId,
		indicatorIds: [],
		text: `Do ${actionId}`,
		owner: '',
		dueOn: '',
		cost: '',
		measure: ''
	};
}
