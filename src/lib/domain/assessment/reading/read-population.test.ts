import { describe, expect, it } from 'vitest';
import { readPopulation } from './read-population';

describe('readPopulation', () => {
	it.each([
		['212000', 212000],
		[' 212 000 ', 212000],
		['212\u00a0000', 212000],
		['1\u202f212\u202f000', 1212000],
		['1.212.000', 1212000],
		['212,000', 212000],
		["212'000", 212000],
		['٢١٢٠٠٠', 212000],
		['۲۱۲٬۰۰۰', 212000],
		['1', 1]
	])('reads %j', (typed, count) => {
		expect(readPopulation(typed)).toBe(count);
	});

	it.each(['', 'many', '0', '-5', '1.5', '1,5 million', '21 20 00', '100000001', '2e5'])(
		'refuses %j',
		(typed) => {
			expect(readPopulation(typed)).toBeUndefined();
		}
	);
});
