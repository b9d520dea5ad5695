import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';

const holds =
	(...words: string[]) =>
	(word: string) =>
		words.includes(word.toLowerCase());
const told = (pieces: readonly { text: string; hit: boolean }[]) =>
	pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('excerptOf', () => {
	it('takes the sentence with the most different words', () => {
		const text = 'Open the door. Open data is data. It rains.';
		expect(told(excerptOf(text, holds('open', 'data')))).toBe('[Open] [data] is [data].');
	});

	it('takes the first sentence when no word stands in the text', () => {
		expect(told(excerptOf('One. Two.', holds('three')))).toBe('One.');
	});

	it('keeps the hit of a long sentence in sight', () => {
		const text = `${'filler '.repeat(60)}goal ${'filler '.repeat(60)}`;
		const shown = told(excerptOf(text, holds('goal')));
		expect(shown).toContain('[goal]');
		expect(shown.length).toBeLessThan(260);
		expect(shown).toMatch(/^… filler .* filler …$/);
	});

	it('shows nothing for an empty text', () => {
		expect(excerptOf('', holds('x'))).toEqual([]);
	});
});
