import { describe, expect, it } from 'vitest';
import { splitFilled, withoutMarks } from './filled-text';

const mark = (text: string) => `\u2068${text}\u2069`;

describe('splitFilled', () => {
	it('tells inserted values from the words around them', () => {
		expect(splitFilled(`We found ${mark('48')} of ${mark('95')}.`)).toEqual([
			{ text: 'We found ', filled: false },
			{ text: '48', filled: true },
			{ text: ' of ', filled: false },
			{ text: '95', filled: true },
			{ text: '.', filled: false }
		]);
	});

	it('takes a value inside a value as one', () => {
		expect(splitFilled(`Best: ${mark(`${mark('Services')} (${mark('7')})`)}.`)).toEqual([
			{ text: 'Best: ', filled: false },
			{ text: 'Services (7)', filled: true },
			{ text: '.', filled: false }
		]);
	});

	it('survives a closing mark that somebody pasted', () => {
		expect(splitFilled(`a\u2069b${mark('c')}d`)).toEqual([
			{ text: 'ab', filled: false },
			{ text: 'c', filled: true },
			{ text: 'd', filled: false }
		]);
	});
});

describe('withoutMarks', () => {
	it('leaves only the words', () => {
		expect(withoutMarks(`${mark('48')} met`)).toBe('48 met');
	});
});
