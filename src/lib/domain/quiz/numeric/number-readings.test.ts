import { describe, expect, it } from 'vitest';
import { numberReadings } from './number-readings';

describe('numberReadings', () => {
	it.each([
		['24', 24],
		[' 24 ', 24],
		['0,75', 0.75],
		['0.75', 0.75],
		[',75', 0.75],
		['0,750', 0.75],
		['75%', 75],
		['75 %', 75],
		['-3', -3],
		['- 3', -3],
		['+3', 3],
		['\u22123', -3],
		['\u20133', -3],
		['\ufe633', -3],
		['\uff0d3', -3],
		['-0', 0],
		['007', 7],
		['1 000', 1000],
		['1\u00a0000', 1000],
		['1\u2009000', 1000],
		['1\u202f000,5', 1000.5],
		["70'000", 70000],
		['70\u2019000', 70000],
		['70_000', 70000],
		['1,234,567', 1234567],
		['1.234.567', 1234567],
		['1.234,5', 1234.5],
		['1,234.5', 1234.5],
		['1 234 567,25', 1234567.25],
		['12,34', 12.34],
		['\uff12\uff14', 24],
		['\u0662\u0664', 24],
		['\u0660\u066b\u0667\u0665', 0.75],
		['\u0660\u060c\u0667\u0665', 0.75],
		['\u0667\u0660\u066c\u0660\u0660\u0660', 70000],
		['\u0667\u0660 \u0660\u0660\u0660', 70000],
		['\u06f7\u06f0\u066c\u06f0\u06f0\u06f0\u066b\u06f5', 70000.5],
		['\u06f2\u06f4', 24],
		['\u0667\u0665\u066a', 75],
		['\u200f\u0662\u0664\u200e', 24]
	])('reads %j as %d', (text, expected) => {
		expect(numberReadings(text)).toEqual([expected]);
	});

	it.each([
		['70,000', [70, 70000]],
		['70.000', [70, 70000]],
		['4,200', [4.2, 4200]],
		['-4.200', [-4.2, -4200]],
		['\u0664,\u0662\u0660\u0660', [4.2, 4200]],
		['\u0664\u060c\u0662\u0660\u0660', [4.2, 4200]],
		['70,000 %', [70, 70000]]
	])('reads %j in two ways', (text, expected) => {
		expect(numberReadings(text)).toEqual(expected);
	});

	it.each([
		['24 questions', 'questions', 24],
		['24 Questions', 'questions', 24],
		['24questions', 'questions', 24],
		['75 per cent', 'per cent', 75],
		['75 %', 'per cent', 75],
		['300 \u20ac', '\u20ac', 300],
		['5 балла', 'балла', 5]
	])('reads %j with the unit %j', (text, unit, expected) => {
		expect(numberReadings(text, unit)).toEqual([expected]);
	});

	it.each([
		'',
		' ',
		'abc',
		'24 questions',
		'1,2,3',
		'1,234.567,8',
		'1 0',
		'12 34',
		'1,23,456',
		'1 234,567 890',
		'0,123,456',
		'1\u066b234\u066b567',
		'5.',
		'--5',
		'5-',
		'1e3',
		'0x10',
		'%',
		'.',
		'-',
		'Infinity',
		'NaN',
		'\u00bd',
		'10\u00b2',
		'5%%'
	])('refuses %j', (text) => {
		expect(numberReadings(text)).toEqual([]);
	});

	it('takes no other unit than the one that is asked for', () => {
		expect(numberReadings('24 points', 'questions')).toEqual([]);
	});
});
