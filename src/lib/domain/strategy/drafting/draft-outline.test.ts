import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import { testVoice } from '../../../../../tests/support/content/outline-voice';
import type { FindingAnswer } from '../../assessment/finding';
import type { BandInstrument, PortalIndicator } from '../../instrument/instrument';
import { draftOutline } from './draft-outline';
import type { Block } from '../outline';
import { outlineFacts, type OutlineSource } from '../outline-facts';

const MARCH = Date.parse('2026-03-14T12:00:00Z');
const instrument = instrumentWith({
	'IF-2': { effort: 'quick', link: 'yes', sdg: '11.1' },
	'IF-3': { effort: 'hard', owner: 'legal' },
	'IF-4': { effort: 'quick', sdg: '16.10' },
	'IF-5': { effort: 'quick', owner: 'legal' }
});

describe('context', () => {
	it('counts what was found and what is cheap to mend', () => {
		const { text } = draftOf('context', { 'IF-1': 'met', 'IF-2': 'not-met', 'IF-3': 'not-met' });
		expect(text).toContain('total=95 met=1 missing=2 open=92');
		expect(text).toContain('band=band-low next=band-middle from=24 more=23');
		expect(text).toContain('quick=1 linked=1 missing=2');
	});

	it('lists open questions while they are few and only counts them when they are many', () => {
		const answers = Object.fromEntries(
			instrument.indicators.map((one): [string, FindingAnswer] => [one.id, 'met'])
		);
		const few = draftOf('context', { ...answers, 'SP-7': 'unknown', 'TEC-2': 'unknown' });
		expect(few.text).toContain('outline-draft-context-open questions=7+2');
		expect(draftOf('context', { 'IF-1': 'met' }).text).not.toContain('context-open');
	});

	it('says nothing before the first answer', () => {
		expect(draftOf('context', {}).text).toBe('');
		expect(draftOf('context', { 'IF-1': 'unknown' }).text).toBe('');
	});

	it('compares criteria only as far as they were looked at', () => {
		expect(draftOf('context', { 'IF-1': 'met', 'CP-1': 'not-met' }).text).not.toContain(
			'strongest'
		);
		const both = { ...all('IF', 'met'), ...all('TEC', 'not-met') };
		expect(draftOf('context', both).text).toContain(
			'strongest=outline-draft-context-part name=IF met=6 total=6 weakest=outline-draft-context-part name=TEC met=0 total=12'
		);
	});
});

describe('objectives', () => {
	it('groups what was chosen by effort and adds the total', () => {
		const { text } = draftOf('objectives', { 'IF-1': 'met' }, { chosen: ['IF-3', 'IF-2'] });
		expect(text).toContain('outline-draft-objective-quick');
		expect(text).toContain('outline-draft-objective-hard');
		expect(text).not.toContain('outline-draft-objective-medium');
		expect(text).toContain('outline-draft-objective-together target=3 total=95 met=1');
	});

	it('is left to the person while nothing is chosen', () => {
		expect(draftOf('objectives', { 'IF-1': 'met' }).text).toBe('');
	});
});

describe('actions', () => {
	it('drafts one for each chosen question, quick ones first and those of one owner together', () => {
		const { blocks } = draftOf('actions', {}, { chosen: ['IF-2', 'IF-3', 'IF-4', 'IF-5'] });
		const rows = blocks.flatMap((block) => (block.type === 'actions' ? block.rows : []));
		expect(rows.map((row) => row.codes)).toEqual([['2'], ['4'], ['5'], ['3']]);
		expect(rows[0]).toMatchObject({
			id: 'city.IF-2',
			indicatorIds: ['IF-2'],
			text: 'first step of IF-2',
			owner: 'owner of IF-2',
			dueOn: '',
			cost: '',
			measure: 'question 2 is yes'
		});
	});
});

describe('the other sections', () => {
	it('fills a landlocked country of the region and leaves the section to all others', () => {
		expect(draftOf('lldc', {}, { country: 'KG' }).text).toContain('country=KG');
		expect(draftOf('lldc', {}, { country: 'GE' }).text).toBe('');
		expect(draftOf('lldc', {}, { country: null }).text).toBe('');
	});

	it('asks the questions again a year after the beginning', () => {
		const { text } = draftOf('monitoring', { 'IF-1': 'met' }, { chosen: ['IF-2'] });
		expect(text).toContain('month=2027-03');
		expect(text).toContain('met=1 target=2');
	});

	it('sorts SDG targets by number and says whose match it is', () => {
		const { text } = draftOf('goals', {}, { chosen: ['IF-3', 'IF-4', 'IF-2'] });
		const targets = [...text.matchAll(/target=(\S+)/g)].map((match) => match[1]);
		expect(targets).toEqual(['11.1', '16.6', '16.10']);
		expect(text).toContain('outline-draft-goals-ours');
	});

	it('keeps a gap for a statement that is missing', () => {
		const { text } = draftOf('statements', {}, { statements: { localChallenge: 'No answers' } });
		expect(text).toContain('outline-draft-local-challenge text=No answers');
		expect(text).toContain('outline-draft-local-achievement text=…');
	});

	it('drafts nothing where the answers say nothing', () => {
		for (const id of ['vision', 'inclusion', 'risks'] as const) {
			expect(draftOf(id, all('IF', 'met'), { chosen: ['IF-2'] }).text).toBe('');
		}
	});
});

describe('inputs', () => {
	it('change with a number of the section and stay with one that it does not use', () => {
		const before = draftOf('objectives', { 'IF-1': 'met' }, { chosen: ['IF-2'] });
		const note = draftOf('objectives', { 'IF-1': 'met' }, { chosen: ['IF-2'], country: 'KG' });
		const more = draftOf('objectives', { 'IF-1': 'met', 'IF-6': 'met' }, { chosen: ['IF-2'] });
		expect(note.inputs).toBe(before.inputs);
		expect(more.inputs).not.toBe(before.inputs);
	});
});

function draftOf(
	section: keyof ReturnType<typeof draftOutline>,
	answers: Readonly<Record<string, FindingAnswer>>,
	more: Partial<OutlineSource> = {}
) {
	const findings = new Map(
		Object.entries(answers).map(([indicatorId, answer]) => [
			indicatorId,
			{ indicatorId, answer, evidence: '', note: '', foundAt: MARCH }
		])
	);
	const source = {
		id: 'city',
		cityName: 'Tavrin',
		country: null,
		createdAt: MARCH,
		chosen: [],
		statements: {},
		...more,
		findings
	};
	const draft = draftOutline(outlineFacts(instrument, source, dayOf), testVoice)[section];
	return { ...draft, text: draft.blocks.map(wordsOf).join('\n') };
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function wordsOf(block: Block): string {
	if (block.type === 'actions') return '';
	return block.type === 'list' ? block.items.join('\n') : block.text;
}

function all(criterion: string, answer: FindingAnswer): Record<string, FindingAnswer> {
	return Object.fromEntries(
		instrument.indicators
			.filter((one) => one.criterion === criterion)
			.map((one) => [one.id, answer])
	);
}

function instrumentWith(
	changes: Readonly<Record<string, Partial<PortalIndicator>>>
): BandInstrument {
	const base = buildInstrument();
	return {
		...base,
		indicators: base.indicators.map((one) => ({ ...one, ...changes[one.id] }))
	};
}
