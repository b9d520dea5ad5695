import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import type { BandInstrument, Effort, PortalIndicator, Reach } from '../../instrument/instrument';
import type { FindingAnswer } from '../finding';
import { afterFixing, prioritise } from './prioritise';

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

describe('afterFixing', () => {
	it('meets what was chosen and leaves the findings it was given as they are', () => {
		const before = findings({ A: 'not-met', B: 'unknown' });
		const after = afterFixing(before, ['A']);
		expect(after.get('A')?.answer).toBe('met');
		expect(after.get('B')?.answer).toBe('unknown');
		expect(before.get('A')?.answer).toBe('not-met');
	});
});

function idsOf(indicators: readonly PortalIndicator[]): string[] {
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
