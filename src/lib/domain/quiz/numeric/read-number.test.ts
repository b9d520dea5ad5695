import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

describe('readNumber', () => {
	it.each([
		['0,75', 0.75],
		['0.75', 0.75],
		['78,13 %', 78.13],
		['\u0660\u066b\u0667\u0665', 0.75]
	])('reads %j as %d', (text, expected) => {
		expect(readNumber(text)).toBe(expected);
	});

	it('reads a comma as the beginning of the fraction, also where English would set thousands', () => {
		expect(readNumber('1,234')).toBe(1.234);
	});

	it('knows no number in words', () => {
		expect(readNumber('many')).toBeUndefined();
	});
});
