import { describe, expect, it } from 'vitest';
import type { MessageId } from './message-id';
import { createPlainTranslator, createTranslator } from './translator';

const id = (name: string) => name as MessageId;

describe('a translator', () => {
	it('marks inserted values off for right-to-left text, and the plain one does not', () => {
		const sources = ['hello = Hello, { $name }'];
		expect(createTranslator('en', sources)(id('hello'), { name: 'Aigul' })).toBe(
			'Hello, \u2068Aigul\u2069'
		);
		expect(createPlainTranslator('en', sources)(id('hello'), { name: 'Aigul' })).toBe(
			'Hello, Aigul'
		);
	});

	it('chooses the form of the language by the number', () => {
		const t = createPlainTranslator('ru', [
			'pages = { $count ->\n    [one] { $count } страница\n    [few] { $count } страницы\n   *[other] { $count } страниц\n }'
		]);
		expect([1, 3, 5, 21].map((count) => t(id('pages'), { count }))).toEqual([
			'1 страница',
			'3 страницы',
			'5 страниц',
			'21 страница'
		]);
	});

	it('puts several files together', () => {
		const t = createPlainTranslator('en', ['a = A', 'b = B']);
		expect(t(id('a')) + t(id('b'))).toBe('AB');
	});

	it.each([
		['an id without a text', ['a = A'], 'b', {}, 'no message b in en'],
		['a value that was not given', ['a = A { $name }'], 'a', {}, 'message a'],
		['a text that does not exist', ['a = A { gone }'], 'a', {}, 'message a']
	])('throws for %s: that is a fault of ours', (_title, sources, name, values, reason) => {
		expect(() => createTranslator('en', sources)(id(name), values)).toThrow(reason);
	});

	it('refuses files that define an id twice', () => {
		expect(() => createTranslator('en', ['a = A', 'a = B'])).toThrow('messages of en');
	});
});
