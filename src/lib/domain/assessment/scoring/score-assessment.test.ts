import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import type { FindingAnswer } from '../finding';
import { weakestFirst } from './count-answers';
import { bandOf, scoreAssessment } from './score-assessment';

const instrument = buildInstrument();
const ids = instrument.indicators.map((indicator) => indicator.id);

/** Answers the first questions of the list in the given numbers. */
function answered(counts: Partial<Record<FindingAnswer, number>>) {
	const answers = Object.entries(counts).flatMap(([answer, count]) =>
		Array.from({ length: count }, () => answer as FindingAnswer)
	);
	return new Map(answers.map((answer, index) => [ids[index] ?? '', { answer }]));
}

describe('bandOf', () => {
	it.each([
		[0, 'low'],
		[23, 'low'],
		[24, 'middle'],
		[47, 'middle'],
		[48, 'high'],
		[71, 'high'],
		[72, 'very-high'],
		[95, 'very-high']
	])('puts %i met questions into the group %s', (met, band) => {
		expect(bandOf(instrument, met)).toBe(band);
	});
});

describe('scoreAssessment', () => {
	it('gives one point for each question met, over all questions', () => {
		const score = scoreAssessment(instrument, answered({ met: 19, 'not-met': 30 }));
		expect(score).toMatchObject({ met: 19, notMet: 30, total: 95, value: 0.2, band: 'low' });
	});

	it('covers yes and no; "do not know yet" stays open', () => {
		const score = scoreAssessment(instrument, answered({ met: 40, 'not-met': 20, unknown: 5 }));
		expect(score).toMatchObject({ answered: 60, open: 35, most: 75 });
	});

	it('says how far the next group is, and nothing in the highest', () => {
		const toNext = (met: number) => scoreAssessment(instrument, answered({ met })).toNext;
		expect(toNext(0)).toEqual({ band: 'middle', more: 24 });
		expect(toNext(47)).toEqual({ band: 'high', more: 1 });
		expect(toNext(48)).toEqual({ band: 'very-high', more: 24 });
		expect(toNext(72)).toBeUndefined();
	});

	it('counts each criterion by itself and keeps its questions in order', () => {
		const findings = new Map([
			['IF-1', { answer: 'met' as const }],
			['IF-3', { answer: 'not-met' as const }],
			['IF-4', { answer: 'unknown' as const }]
		]);
		const [first, second] = scoreAssessment(instrument, findings).criteria;
		expect(first).toMatchObject({ met: 1, notMet: 1, unknown: 1, untouched: 3, total: 6 });
		expect(first?.cells.map((one) => one.cell)).toEqual([
			'met',
			'untouched',
			'not-met',
			'unknown',
			'untouched',
			'untouched'
		]);
		expect(second).toMatchObject({ id: 'CP', met: 0, untouched: 30 });
	});

	it('ignores an answer to a question that the edition does not have', () => {
		const score = scoreAssessment(instrument, new Map([['XX-1', { answer: 'met' }]]));
		expect(score).toMatchObject({ met: 0, answered: 0, most: 95 });
	});
});

describe('weakestFirst', () => {
	it('orders by share, equal ones as in the instrument, without changing its input', () => {
		const findings = new Map([
			['CP-1', { answer: 'met' as const }],
			['SP-1', { answer: 'met' as const }]
		]);
		const { criteria } = scoreAssessment(instrument, findings);
		const order = weakestFirst(criteria).map((criterion) => criterion.id);
		expect(order).toEqual(['IF', 'PE', 'EGL', 'TEC', 'CP', 'SP']);
		expect(criteria[0]?.id).toBe('IF');
	});
});
