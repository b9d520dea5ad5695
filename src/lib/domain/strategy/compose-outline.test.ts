import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../tests/support/content/build-instrument';
import { testVoice } from '../../../../tests/support/content/outline-voice';
import { composeOutline, type OutlineParts, type StoredSection } from './compose-outline';
import { draftOutline } from './drafting/draft-outline';
import type { Action } from './outline';
import { outlineFacts } from './outline-facts';
import type { SectionId } from './section-id';
import { textFromBlocks } from './section-text';

const instrument = buildInstrument();
const action: Action = {
	id: 'a1',
	indicatorIds: ['IF-2'],
	text: 'Put a link on the page',
	owner: 'Head of IT',
	dueOn: '2026-04-15',
	cost: 'low',
	measure: 'Visits'
};

describe('before anybody wrote', () => {
	it('fills what the answers say and leaves a gap where they say nothing', () => {
		const { document } = compose({ chosen: ['IF-2'] });
		expect(sectionOf(document, 'objectives')).toMatchObject({
			state: 'filled',
			note: 'outline-note-filled'
		});
		expect(sectionOf(document, 'vision')).toMatchObject({
			state: 'empty',
			blocks: [{ type: 'gap', text: 'outline-gap' }]
		});
		expect(document.progress).toBe('outline-progress settled=0 total=10');
	});
});

describe('a person’s words', () => {
	it('stand in the document and count as settled once confirmed', () => {
		const stored = section({ text: 'Nobody queues.', confirmedInputs: 'null' });
		const { document } = compose({ stored: { vision: stored } });
		const vision = sectionOf(document, 'vision');
		expect(vision).toMatchObject({ state: 'confirmed', own: true, note: '' });
		expect(textFromBlocks(vision.blocks)).toBe('Nobody queues.');
		expect(document.settled).toBe(1);
	});

	it('stay unconfirmed until somebody confirms them', () => {
		const { document } = compose({ stored: { vision: section({ text: 'Half' }) } });
		expect(sectionOf(document, 'vision').state).toBe('written');
		expect(document.settled).toBe(0);
	});

	it('are kept when the answers change, with what was filled in then and now', () => {
		const stored = section({
			text: 'Our own objective.',
			confirmedInputs: 'older',
			confirmedDraft: '- 40 of 95'
		});
		const { document } = compose({ chosen: ['IF-2'], stored: { objectives: stored } });
		const objectives = sectionOf(document, 'objectives');
		expect(objectives.state).toBe('changed');
		expect(textFromBlocks(objectives.blocks)).toBe('Our own objective.');
		expect(objectives.then).toEqual([{ type: 'list', items: ['40 of 95'] }]);
		expect(textFromBlocks(objectives.draft)).toContain('target=1');
	});
});

describe('a confirmed draft', () => {
	it('follows the language while the answers stay, since only they were confirmed', () => {
		const { drafts } = compose({ chosen: ['IF-2'] });
		const stored = section({ confirmedInputs: drafts.objectives.inputs, confirmedDraft: 'старый' });
		const { document } = compose({ chosen: ['IF-2'], stored: { objectives: stored } });
		expect(sectionOf(document, 'objectives')).toMatchObject({
			state: 'confirmed',
			blocks: drafts.objectives.blocks
		});
	});

	it('stands as it was confirmed when the answers change', () => {
		const stored = section({ confirmedInputs: 'older', confirmedDraft: 'As confirmed.' });
		const { document } = compose({ chosen: ['IF-2'], stored: { objectives: stored } });
		const objectives = sectionOf(document, 'objectives');
		expect(textFromBlocks(objectives.blocks)).toBe('As confirmed.');
		expect(objectives.own).toBe(false);
	});
});

describe('a section that was left out', () => {
	it('has no number, counts as settled, and those after it move up', () => {
		const { document } = compose({ stored: { lldc: section({ text: '', confirmedInputs: 'x' }) } });
		expect(sectionOf(document, 'lldc')).toMatchObject({ state: 'left-out', number: undefined });
		expect(sectionOf(document, 'risks').number).toBe(7);
		expect(document.settled).toBe(1);
	});
});

describe('the table of actions', () => {
	it('shows the stored lines in words once there are some', () => {
		const { document } = compose({ stored: { actions: section({}) }, actions: [action] });
		const table = sectionOf(document, 'actions');
		expect(table.state).toBe('written');
		expect(table.blocks).toMatchObject([
			{ rows: [{ codes: ['2'], due: 'day 2026-04-15', costLabel: 'outline-cost-low' }] }
		]);
	});

	it('stays empty when every line was deleted, and does not draft them again', () => {
		const { document } = compose({ chosen: ['IF-2'], stored: { actions: section({}) } });
		expect(sectionOf(document, 'actions')).toMatchObject({
			state: 'empty',
			blocks: [{ type: 'gap' }]
		});
	});

	it('keeps its lines when the choice changes after it was confirmed', () => {
		const stored = section({ confirmedInputs: '["IF-2"]' });
		const { document } = compose({
			chosen: ['IF-3'],
			stored: { actions: stored },
			actions: [action]
		});
		const table = sectionOf(document, 'actions');
		expect(table.state).toBe('changed');
		expect(table.blocks).toMatchObject([{ rows: [{ text: 'Put a link on the page' }] }]);
	});
});

interface Written {
	readonly chosen?: readonly string[];
	readonly stored?: Partial<Record<SectionId, StoredSection>>;
	readonly actions?: readonly Action[];
}

function compose({ chosen = [], stored = {}, actions = [] }: Written) {
	const facts = outlineFacts(
		instrument,
		{
			id: 'city',
			cityName: 'Tavrin',
			country: null,
			createdAt: 0,
			findings: new Map(),
			chosen,
			statements: {}
		},
		dayOf
	);
	const drafts = draftOutline(facts, testVoice);
	const parts: OutlineParts = {
		facts,
		drafts,
		stored: new Map(Object.entries(stored) as [SectionId, StoredSection][]),
		actions,
		indicators: instrument.indicators,
		title: '',
		notStored: 'none',
		tableVersion: 'table'
	};
	return { drafts, document: composeOutline(parts, testVoice) };
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function section(more: Partial<StoredSection>): StoredSection {
	return { text: null, confirmedInputs: null, confirmedDraft: null, version: 'stored', ...more };
}

function sectionOf(document: ReturnType<typeof composeOutline>, id: SectionId) {
	const found = document.sections.find((one) => one.id === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
}
