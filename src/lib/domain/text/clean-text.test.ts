import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';

describe('cleanText', () => {
	it.each([
		['a plain text', 'Портал города, 12 %', 'Портал города, 12 %'],
		['line ends of other systems', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
		['tabs and line ends', 'a\tb\nc', 'a\tb\nc'],
		['control characters', 'a\0b\u0008c\u001bd\u007fe\u0085f', 'abcdef'],
		['noncharacters', 'a\uFFFEb\uFFFFc\uFDD0d\u{1FFFF}e', 'abcde'],
		['half of a pair', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
		['a whole pair', 'a😀b', 'a😀b'],
		['a family joined to one sign', '👩‍👩‍👧', '👩‍👩‍👧'],
		['vowel marks of Arabic and Hindi', 'كِتَابٌ किताब', 'كِتَابٌ किताब']
	])('keeps or mends %s', (_what, text, clean) => {
		expect(cleanText(text)).toBe(clean);
	});

	it('cuts a tower of marks to thirty', () => {
		expect(cleanText(`a${'\u0301'.repeat(5000)}b`)).toBe(`a${'\u0301'.repeat(30)}b`);
	});
});
