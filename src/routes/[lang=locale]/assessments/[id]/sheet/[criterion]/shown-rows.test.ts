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
	version: answer ? 'shown' : 'none'
});
const rows = [row('A', 'met'), row('B', 'not-met'), row('C', 'unknown'), row('D', '')];
const typed = (indicatorId: string, answer: string, support: string) => ({
	indicatorId,
	answer,
	support,
	version: 'typed on',
	isTouched: true
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

	it('shows what could not be stored as it was typed, whatever the filter says now', () => {
		const refused: Refused = {
			rows: [typed('A', 'not-met', 'x'), typed('D', '', 'only a note')],
			faulty: [{ indicatorId: 'D', faults: { answer: 'missing' } }],
			kept: 1,
			conflicts: []
		};
		expect(shownRows(rows, 'no', refused)).toMatchObject([
			{ id: 'A', answer: 'met', support: '', faults: undefined, version: 'shown' },
			{
				id: 'D',
				answer: '',
				support: 'only a note',
				faults: { answer: 'missing' },
				version: 'typed on'
			}
		]);
	});

	it('compares with what is stored now after a conflict, so that saving again decides', () => {
		const refused: Refused = {
			rows: [typed('B', 'met', 'mine')],
			faulty: [],
			kept: 0,
			conflicts: ['B']
		};
		const [shown] = shownRows([row('B', 'unknown', 'theirs')], 'all', refused);
		expect(shown).toMatchObject({
			answer: 'met',
			support: 'mine',
			version: 'shown',
			stored: { answer: 'unknown', support: 'theirs' }
		});
	});
});
