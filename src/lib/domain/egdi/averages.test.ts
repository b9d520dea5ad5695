import { describe, expect, it } from 'vitest';
import { realData } from '../../../../tests/support/content/published-data';
import { averagesOf, meansOf, medianOf } from './averages';
import { INDICES } from './country';
import { roundValue } from './round-value';

// Facts of the domain, section 3.2: n, EGDI, OSI, TII, HCI, EPI.
const FACTS: readonly [string, ...number[]][] = [
	['world', 193, 0.6382, 0.5754, 0.6896, 0.6496, 0.4893],
	['africa', 54, 0.4247, 0.3862, 0.4534, 0.4346, 0.2973],
	['americas', 35, 0.6701, 0.5797, 0.7345, 0.6962, 0.4736],
	['asia', 47, 0.699, 0.6401, 0.774, 0.6828, 0.5404],
	['europe', 43, 0.8493, 0.7836, 0.9227, 0.8418, 0.7247],
	['oceania', 14, 0.5289, 0.4378, 0.4885, 0.6603, 0.3748],
	['lldc', 32, 0.5138, 0.4885, 0.5332, 0.5196, 0.396]
];

describe('averagesOf', () => {
	it('gives the averages that were printed or worked out for world, regions and LLDC', () => {
		const found = averagesOf(realData().countries).map((average) => [
			average.area,
			average.count,
			...INDICES.map((index) => roundValue(average[index]))
		]);
		expect(found).toEqual(FACTS);
	});
});

describe('meansOf and medianOf', () => {
	const values = [0.2, 0.9, 0.4, 0.5].map((egdi) => ({ egdi, osi: egdi, tii: 0, hci: 1, epi: 0 }));

	it('give the mean and the value that half of them reach', () => {
		expect(meansOf(values).egdi).toBeCloseTo(0.5, 10);
		expect(medianOf(values, 'egdi')).toBeCloseTo(0.45, 10);
		expect(medianOf(values.slice(0, 3), 'egdi')).toBe(0.4);
	});

	it('give 0 without countries', () => {
		expect([meansOf([]).egdi, medianOf([], 'osi')]).toEqual([0, 0]);
	});
});
