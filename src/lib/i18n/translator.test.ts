import { describe, expect, it } from 'vitest';
import { withoutMarks } from './another-language';
import type { MessageId } from './message-id';
import {
	createPlainTranslator,
	createTranslator,
	readMessages,
	readPlainMessages
} from './translator';

const id = (name: string) => name as MessageId;
const plainOf = (...sources: string[]) => createPlainTranslator([readPlainMessages('ru', sources)]);

describe('a translator', () => {
	it('marks inserted values off for right-to-left text, and the plain one does not', () => {
		const marked = createTranslator([readMessages('en', ['hello = Hello, { $name }'])]);
		expect(marked(id('hello'), { name: 'Aigul' })).toBe('Hello, \u2068Aigul\u2069');
		expect(plainOf('hello = Hello, { $name }')(id('hello'), { name: 'Aigul' })).toBe(
			'Hello, Aigul'
		);
	});

	it('chooses the form of the language by the number', () => {
		const t = plainOf(
			'pages = { $count ->\n    [one] { $count } страница\n    [few] { $count } страницы\n   *[other] { $count } страниц\n }'
		);
		expect([1, 3, 5, 21].map((count) => t(id('pages'), { count }))).toEqual([
			'1 страница',
			'3 страницы',
			'5 страниц',
			'21 страница'
		]);
	});

	it('puts several files together', () => {
		const t = plainOf('a = A', 'b = B');
		expect(t(id('a')) + t(id('b'))).toBe('AB');
	});

	it.each([
		['an id without a text', 'a = A', 'b', 'message b: ru: no such message'],
		['a value that was not given', 'a = A { $name }', 'a', 'message a: ru: '],
		['a text that does not exist', 'a = A { gone }', 'a', 'message a: ru: ']
	])(
		'throws for %s where no language helps: that is a fault of ours',
		(_, source, name, reason) => {
			expect(() => plainOf(source)(id(name))).toThrow(reason);
		}
	);

	it('refuses files that define an id twice', () => {
		expect(() => readMessages('en', ['a = A', 'a = B'])).toThrow('messages of en');
	});
});

describe('a translator with a language to fall back to', () => {
	const source = 'save = Save\nby = By { $name }\nend = End';
	const own = 'save = Сохранить\nby = Автор: { $who }\nend = Конец { $open';
	const t = createTranslator([readMessages('ru', [own]), readMessages('en', [source])]);

	it('takes what the language has', () => {
		expect(t(id('save'))).toBe('Сохранить');
	});

	it.each([
		['asks for another variable', 'by', 'By \u2068Ana\u2069'],
		['cannot be read', 'end', 'End']
	])('takes a text that %s from the next language, and marks it', (_, name, text) => {
		const given = t(id(name), { name: 'Ana' });
		expect(withoutMarks(given)).toBe(text);
		expect(given).not.toBe(text);
	});

	it('does not mark it for titles and files', () => {
		const plain = createPlainTranslator([
			readPlainMessages('ru', [own]),
			readPlainMessages('en', [source])
		]);
		expect(plain(id('end'))).toBe('End');
	});
});
