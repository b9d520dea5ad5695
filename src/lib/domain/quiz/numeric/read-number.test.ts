import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

describe('readNumber', () => {
	it.each([
		['24', 24],
		[' 24 ', 24],
		['0,75', 0.75],
		['0.75', 0.75],
		[',75', 0.75],
		['75%', 75],
		['75 %', 75],
		['-3', -3],
		['+3', 3],
		['\u22123', -3],
		['1 000', 1000],
		['1\u00a0000', 1000],
		['1\u202f000,5', 1000.5],
		['007', 7],
		['\u0662\u0664', 24],
		['\u0660\u066b\u0667\u0665', 0.75],
		['\u06f2\u06f4', 24],
		['\u0667\u0665\u066a', 75],
		['\u200f\u0662\u0664\u200e', 24]
	])('reads %j as %d', (text, expected) => {
		expect(readNumber(text)).toBe(expected);
	});

	it('reads a comma as the beginning of the fraction, also where English would set thousands', () => {
		expect(readNumber('1,234')).toBe(1.234);
	});

	it.each([
		'',
		' ',
		'abc',
		'24 questions',
		'1.234,5',
		'1,2,3',
		'5.',
		'--5',
		'5-',
		'1e3',
		'0x10',
		'%',
		'Infinity',
		'NaN',
		'\u00bd',
		'5%%'
	])('refuses %j', (text) => {
		expect(readNumber(text)).toBeUndefined();
	});
});
