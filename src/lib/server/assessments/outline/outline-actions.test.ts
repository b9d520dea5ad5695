import { beforeEach, describe, expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { MOST_ACTIONS } from '$lib/domain/strategy/limits';
import type { Action } from '$lib/domain/strategy/outline';
import { newId } from '../../new-id';
import { NOT_STORED } from '../../version-of';
import { actionVersion, orderVersion, questionsVersion, tableVersion } from './action-versions';
import { createAssessment } from '../assessments';
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
const A = actionVersion(actionOf('a'));
const B = actionVersion(actionOf('b'));
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
		expect(await save({ ...actionOf('b'), owner: 'Mayor' }, B)).toBe('saved');
		const actions = await readActions(database(), id);
		expect(actions.map((one) => [one.id, one.owner])).toEqual([
			['a', ''],
			['b', 'Mayor'],
			['c', '']
		]);
	});

	it('is not undone by drafting: a deleted line does not come back', async () => {
		await deleteAction(database(), { ...table(), actionId: 'b', version: B });
		const version = orderVersion([{ id: 'a' }, { id: 'c' }]);
		await moveAction(database(), { ...table(), actionId: 'c', to: 0, version });
		expect(await ids()).toEqual(['c', 'a']);
	});
});

describe('saveAction', () => {
	it('adds a new line at the end, once even when the form is sent again much later', async () => {
		expect(await save(actionOf('new'), NOT_STORED)).toBe('saved');
		expect(await save(actionOf('new'), NOT_STORED)).toBe('unchanged');
		expect(await ids()).toEqual(['a', 'b', 'c', 'new']);
	});

	it('refuses a form that was made before the latest change of its line, and of no other', async () => {
		await save({ ...actionOf('a'), text: 'First tab' }, A);
		expect(await save({ ...actionOf('a'), text: 'Second tab' }, A)).toBe('conflict');
		expect(await save({ ...actionOf('b'), text: 'Another line' }, B)).toBe('saved');
		const texts = (await readActions(database(), id)).map((one) => one.text);
		expect(texts).toEqual(['First tab', 'Another line', 'Do c']);
	});

	it('does not bring a deleted line back before the person has seen that it is gone', async () => {
		await deleteAction(database(), { ...table(), actionId: 'b', version: B });
		const mineNow = { ...actionOf('b'), text: 'Still wanted' };
		expect(await save(mineNow, B)).toBe('conflict');
		expect(await save(mineNow, NOT_STORED)).toBe('saved');
		expect(await ids()).toEqual(['a', 'c', 'b']);
	});

	it('holds no more lines than a plan needs', async () => {
		const many = Array.from({ length: MOST_ACTIONS }, (_, index) => actionOf(`m${index}`));
		const input = { ...table(), first: many, version: NOT_STORED, action: actionOf('one more') };
		expect(await saveAction(database(), input)).toBe('full');
		expect(await ids()).toEqual([]);
	});

	it('keeps a line whose id belongs to another city, once, and leaves that one alone', async () => {
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
		await save(actionOf('shared'), NOT_STORED);
		const input = { id: other, learnerId: someone, first: [], now: 3 };
		const action = { ...actionOf('shared'), text: 'Ours' };
		const sent = { ...input, action, version: NOT_STORED };
		expect(await saveAction(database(), sent)).toBe('saved');
		expect(await saveAction(database(), sent)).toBe('unchanged');
		const [ours, ...more] = await readActions(database(), other);
		expect([ours?.text, more]).toEqual(['Ours', []]);
		const kept = (await readActions(database(), id)).find((one) => one.id === 'shared');
		expect(kept?.text).toBe('Do shared');
	});

	it('stores the whole drafted table even where somebody took the ids of its lines before', async () => {
		const thief = newId();
		const someone = await someLearner(database());
		await createAssessment(database(), {
			id: thief,
			ownerId: someone,
			instrumentId: 'losi-2024',
			cityName: 'Orlen',
			country: null,
			population: null,
			languages: [],
			portalAddress: '',
			now: 1
		});
		const stolen = { id: thief, learnerId: someone, first: [], now: 2, version: NOT_STORED };
		await saveAction(database(), { ...stolen, action: actionOf('b') });
		expect(await save({ ...actionOf('a'), owner: 'Mayor' }, A)).toBe('saved');
		const texts = (await readActions(database(), id)).map((one) => one.text);
		expect(texts).toEqual(['Do a', 'Do b', 'Do c']);
	});
});

describe('addActions', () => {
	const asked = { ...actionOf('d'), indicatorIds: ['SP-1'] };

	it('adds only lines that are not there yet, and nothing the second time', async () => {
		const input = { ...table(), version: questionsVersion(['SP-1']) };
		const actions = [actionOf('b'), asked];
		expect(await addActions(database(), { ...input, actions })).toBe('saved');
		expect(await addActions(database(), { ...input, actions })).toBe('unchanged');
		expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
	});

	it('adds nothing for questions that the page did not name', async () => {
		const input = { ...table(), version: questionsVersion([]), actions: [asked] };
		expect(await addActions(database(), input)).toBe('conflict');
		expect(await ids()).toEqual([]);
	});
});

describe('moveAction', () => {
	const version = orderVersion(first);

	it('moves once, though the form arrives twice', async () => {
		const input = { ...table(), actionId: 'a', to: 1, version };
		expect(await moveAction(database(), input)).toBe('saved');
		expect(await moveAction(database(), input)).toBe('unchanged');
		expect(await ids()).toEqual(['b', 'a', 'c']);
	});

	it('moves nothing in an order that the page did not show, and no line that is gone', async () => {
		await moveAction(database(), { ...table(), actionId: 'a', to: 1, version });
		const late = { ...table(), actionId: 'c', to: 1, version };
		expect(await moveAction(database(), late)).toBe('conflict');
		expect(await moveAction(database(), { ...late, actionId: 'x' })).toBe('gone');
		expect(await ids()).toEqual(['b', 'a', 'c']);
	});
});

describe('deleteAction', () => {
	it('asks again when the line was changed, and says when it is gone', async () => {
		await save({ ...actionOf('a'), text: 'Changed' }, A);
		const input = { ...table(), actionId: 'a' };
		expect(await deleteAction(database(), { ...input, version: A })).toBe('conflict');
		const version = actionVersion({ ...actionOf('a'), text: 'Changed' });
		expect(await deleteAction(database(), { ...input, version })).toBe('saved');
		expect(await deleteAction(database(), { ...input, version })).toBe('gone');
	});
});

describe('confirmActions', () => {
	const version = tableVersion(first);

	it('confirms the drafted table by storing it, once', async () => {
		const input = { ...table(), inputs: 'abc', version };
		expect(await confirmActions(database(), input)).toBe('saved');
		expect(await confirmActions(database(), input)).toBe('unchanged');
		expect(await ids()).toEqual(['a', 'b', 'c']);
		expect((await readSections(database(), id)).get('actions')?.confirmedInputs).toBe('abc');
	});

	it('stays confirmed when a line is moved, and refuses a page made before', async () => {
		await confirmActions(database(), { ...table(), inputs: 'abc', version });
		const move = { ...table(), actionId: 'a', to: 1, version: orderVersion(first) };
		await moveAction(database(), move);
		expect((await readSections(database(), id)).get('actions')?.confirmedInputs).toBe('abc');
		const late = { ...table(), inputs: 'def', version };
		expect(await confirmActions(database(), late)).toBe('conflict');
	});
});

it('does not know another person’s table', async () => {
	const stranger = await someLearner(database());
	const input = { ...table(), learnerId: stranger, version: A };
	expect(await deleteAction(database(), { ...input, actionId: 'a' })).toBe('not-found');
	expect(await moveAction(database(), { ...input, actionId: 'a', to: 1 })).toBe('not-found');
	expect(await saveAction(database(), { ...input, action: actionOf('a') })).toBe('not-found');
	expect(await ids()).toEqual([]);
});

function table() {
	return { id, learnerId: mine, first, now: 2 };
}

function save(action: Action, version: string) {
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
