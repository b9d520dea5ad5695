import { describe, expect, it } from 'vitest';
import { countStandings, standingOf } from './criterion-standing';

const counts = (met: number, notMet: number, total: number) => ({ met, notMet, total });

describe('standingOf', () => {
	it.each([
		[3, 0, 3, 'fully'],
		[1, 0, 1, 'fully'],
		[2, 0, 3, 'partly'],
		[1, 2, 3, 'partly'],
		[0, 1, 3, 'not-met'],
		[0, 3, 3, 'not-met'],
		[0, 0, 3, 'open']
	])('takes %i met and %i not met of %i for %s', (met, notMet, total, standing) => {
		expect(standingOf(counts(met, notMet, total))).toBe(standing);
	});
});

it('counts every criterion once', () => {
	const rest = { id: 'A', unknown: 0, untouched: 0, share: 0, cells: [] };
	const criteria = [counts(1, 0, 1), counts(1, 1, 2), counts(0, 2, 2), counts(0, 0, 2)];
	expect(countStandings(criteria.map((one) => ({ ...rest, ...one })))).toEqual({
		fully: 1,
		partly: 1,
		'not-met': 1,
		open: 1
	});
});
