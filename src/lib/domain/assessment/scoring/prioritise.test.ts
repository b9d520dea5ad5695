import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import type { BandInstrument, Effort, PortalIndicator, Reach } from '../../instrument/instrument';
import type { FindingAnswer } from '../finding';
import { afterFixing, nearestFirst, prioritise } from './prioritise';

describe('prioritise', () => {
	it('sorts what is not met by effort and leaves out what is met or open', () => {
		const instrument = instrumentOf([
			indicator('A', 'quick', 'many'),
			indicator('B', 'hard', 'many'),
			indicator('C', 'medium', 'many'),
			indicator('D', 'quick', 'many'),
			indicator('E', 'quick', 'many')
		]);
		const columns = prioritise(
			instrument,
			findings({ A: 'not-met', B: 'not-met', C: 'not-met', D: 'met', E: 'unknown' })
		);
		expect(idsOf(columns.quick)).toEqual(['A']);
		expect(idsOf(columns.medium)).toEqual(['C']);
		expect(idsOf(columns.hard)).toEqual(['B']);
	});

	it('puts what helps most people first, then what a link repairs, then the order of the questions', () => {
		const instrument = instrumentOf([
			indicator('A', 'quick', 'some', 'yes'),
			indicator('B', 'quick', 'many'),
			indicator('C', 'quick', 'many', 'yes'),
			indicator('D', 'quick', 'every'),
			indicator('E', 'quick', 'many')
		]);
		const all = findings({ A: 'not-met', B: 'not-met', C: 'not-met', D: 'not-met', E: 'not-met' });
		expect(idsOf(prioritise(instrument, all).quick)).toEqual(['D', 'C', 'B', 'E', 'A']);
	});
});

describe('nearestFirst', () => {
	const asked = (id: string) => ({ id, code: id, criterion: id.slice(0, 1) });
	const instrument = {
		criteria: [...'ABCD'].map((id) => ({ id, count: 2 })),
		indicators: ['A-a', 'A-b', 'A-c', 'B-a', 'B-b', 'C-a', 'C-b', 'D-a'].map(asked)
	};

	it('begins with the criterion that the fewest steps complete and leaves out those without a no', () => {
		const weak = nearestFirst(
			instrument,
			findings({
				'A-a': 'not-met',
				'A-b': 'not-met',
				'A-c': 'met',
				'B-a': 'not-met',
				'B-b': 'met',
				'C-a': 'met',
				'C-b': 'met'
			})
		);
		expect(weak.map(({ id }) => id)).toEqual(['B', 'A']);
		expect(weak.map(({ missing }) => idsOf(missing))).toEqual([['B-a'], ['A-a', 'A-b']]);
	});

	it('counts what is still open as a step, and says whether all steps are known', () => {
		const weak = nearestFirst(
			instrument,
			findings({ 'B-a': 'not-met', 'C-a': 'not-met', 'C-b': 'met' })
		);
		expect(weak.map(({ id, isLast }) => [id, isLast])).toEqual([
			['C', true],
			['B', false]
		]);
	});
});

describe('afterFixing', () => {
	it('meets what was chosen and leaves the findings it was given as they are', () => {
		const before = findings({ A: 'not-met', B: 'unknown' });
		const after = afterFixing(before, ['A']);
		expect(after.get('A')?.answer).toBe('met');
		expect(after.get('B')?.answer).toBe('unknown');
		expect(before.get('A')?.answer).toBe('not-met');
	});
});

function idsOf(indicators: readonly { readonly id: string }[]): string[] {
	return indicators.map((one) => one.id);
}

function findings(answers: Readonly<Record<string, FindingAnswer>>) {
	return new Map(Object.entries(answers).map(([id, answer]) => [id, { answer }]));
}

function instrumentOf(indicators: readonly PortalIndicator[]): BandInstrument {
	return { ...buildInstrument(), indicators };
}

function indicator(
	id: string,
	effort: Effort,
	reach: Reach,
	link: PortalIndicator['link'] = 'unsaid'
): PortalIndicator {
	const [pattern] = buildInstrument().indicators;
	if (!pattern) throw new Error('the built instrument has no indicator');
	return { ...pattern, id, effort, reach, link };
}
