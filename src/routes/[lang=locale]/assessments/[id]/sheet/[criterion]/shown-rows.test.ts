import { describe, expect, it } from 'vitest';
import { shownRows } from './shown-rows';

type Rows = Parameters<typeof shownRows>[0];
type Refused = NonNullable<Parameters<typeof shownRows>[2]>;

const row = (id: string, answer: Rows[number]['answer'], support = ''): Rows[number] => ({
	id,
	code: id,
	link: 'yes',
	name: id,
	question: `${id}?`,
	answer,
	support,
	foundAt: answer ? 5 : 0
});
const rows = [row('A', 'met'), row('B', 'not-met'), row('C', 'unknown'), row('D', '')];
const typed = (indicatorId: string, answer: string, support: string) => ({
	indicatorId,
	answer,
	support,
	shownAnswer: 'not-met',
	shownSupport: '',
	shownAt: 5
});

describe('shownRows', () => {
	it.each([
		['all', 'ABCD'],
		['open', 'CD'],
		['no', 'B']
	] as const)('filters what is stored by %s', (filter, ids) => {
		const shown = shownRows(rows, filter, undefined);
		expect(shown.map((one) => one.id).join('')).toBe(ids);
	});

	it('remembers what stood in a row when it was shown', () => {
		expect(shownRows(rows, 'no', undefined)[0]?.shown).toEqual({
			answer: 'not-met',
			support: '',
			at: 5
		});
	});

	it('shows a refused form as it was typed, whatever the filter says now', () => {
		const refused: Refused = {
			rows: [typed('A', 'not-met', 'x'), typed('D', '', 'only a note')],
			faulty: [{ indicatorId: 'D', faults: { answer: 'missing' } }],
			stored: []
		};
		const shown = shownRows(rows, 'no', refused);
		expect(shown).toMatchObject([
			{ id: 'A', answer: 'not-met', support: 'x', faults: undefined, shown: { at: 5 } },
			{ id: 'D', answer: '', support: 'only a note', faults: { answer: 'missing' } }
		]);
	});

	it('compares with what is stored now after a conflict, so that saving again decides', () => {
		const refused: Refused = {
			rows: [typed('B', 'met', 'mine')],
			faulty: [],
			stored: [{ indicatorId: 'B', answer: 'unknown', evidence: '', note: 'theirs', foundAt: 9 }]
		};
		const [shown] = shownRows([row('B', 'unknown', 'theirs')], 'all', refused);
		expect(shown).toMatchObject({
			answer: 'met',
			support: 'mine',
			shown: { answer: 'unknown', support: 'theirs', at: 9 },
			stored: { answer: 'unknown', support: 'theirs' }
		});
	});
});
