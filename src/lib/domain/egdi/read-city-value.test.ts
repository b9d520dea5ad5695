import { describe, expect, it } from 'vitest';
import { readCityValue } from './read-city-value';

describe('readCityValue', () => {
	it.each([
		['0.7813', 7813],
		['0,7813', 7813],
		['78.13 %', 7813],
		['78,13', 7813],
		['٧٨٪', 7800],
		['1', 10_000],
		['0', 0],
		['0.5 %', 50],
		['0.57', 5700]
	])('reads %j', (typed, tenThousandths) => {
		expect(readCityValue(typed)).toEqual({ type: 'value', tenThousandths });
	});

	it.each([
		['high', 'unreadable'],
		['', 'unreadable'],
		['1e-1', 'unreadable'],
		['101', 'out-of-range'],
		['-0.2', 'out-of-range']
	])('refuses %j as %s', (typed, type) => {
		expect(readCityValue(typed)).toEqual({ type });
	});
});
