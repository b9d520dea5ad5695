import { describe, expect, it } from 'vitest';
import { documentText, withDocumentTexts } from './document-text';

describe('documentText', () => {
	it.each([
		['soft break of a word processor', 'one\u000btwo', 'one\ntwo'],
		['line end of another system', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
		['line and paragraph separators', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
		['page break', 'one\ftwo', 'one\ntwo'],
		['NUL and other control characters', '\0a\u0008b\u001bc\u007fd', 'abcd'],
		['code points that are none', 'a\ufffeb\uffffc\ufdd0d\u{1fffe}e\u{10ffff}f', 'abcdef'],
		['half a character', 'a\ud800b\udc00c', 'abc']
	])('takes a %s', (_, text, kept) => {
		expect(documentText(text)).toBe(kept);
	});

	it('keeps letters of every script, tabs, emoji and joining marks', () => {
		const text = 'Астана\tقازاقستان\n👩‍💻 ё й';
		expect(documentText(text)).toBe(text);
	});
});

it('reaches every text of a nested value and leaves the rest as it is', () => {
	const made = () => 1;
	expect(withDocumentTexts({ a: ['x\0', { b: 'y\u000bz' }], n: 3, made, none: undefined })).toEqual(
		{
			a: ['x', { b: 'y\nz' }],
			n: 3,
			made,
			none: undefined
		}
	);
});
