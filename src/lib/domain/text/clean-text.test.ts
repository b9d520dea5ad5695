import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';

describe('cleanText', () => {
	it.each([
		['a plain text', 'Портал города, 12 %', 'Портал города, 12 %'],
		['line ends of other systems', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
		['tabs and line ends', 'a\tb\nc', 'a\tb\nc'],
		['control characters', 'a\0b\u0008c\u001bd\u007fe', 'abcde'],
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

describe('what a file can hold', () => {
	it.each([
		['soft break of a word processor', 'one\u000btwo', 'one\ntwo'],
		['line end of another system', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
		['line and paragraph separators', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
		['page break', 'one\ftwo', 'one\ntwo'],
		['NUL and other control characters', '\0a\u0008b\u001bc\u007fd', 'abcd'],
		['code points that are none', 'a\ufffeb\uffffc\ufdd0d\u{1fffe}e\u{10ffff}f', 'abcdef'],
		['half a character', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc']
	])('takes a %s', (_, text, kept) => {
		expect(cleanText(text)).toBe(kept);
	});

	it('keeps letters of every script, tabs, emoji and joining marks', () => {
		const text = 'Астана\tقازاقستان\n👩‍💻 ё й';
		expect(cleanText(text)).toBe(text);
	});
});
