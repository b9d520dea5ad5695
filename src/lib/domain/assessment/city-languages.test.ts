import { describe, expect, it } from 'vitest';
import { otherLanguages, readLanguages } from './city-languages';

describe('readLanguages', () => {
	it('keeps offered codes and typed names, each once', () => {
		expect(readLanguages(['uz', 'ru', 'xx'], ' Karakalpak , Dungan;Karakalpak,')).toEqual([
			'ru',
			'uz',
			'Karakalpak',
			'Dungan'
		]);
	});

	it('gives back what was typed', () => {
		const languages = readLanguages(['ru'], 'Karakalpak, Dungan');
		expect(otherLanguages(languages)).toBe('Karakalpak, Dungan');
		expect(readLanguages(languages, otherLanguages(languages))).toEqual(languages);
	});

	it('keeps nothing when nothing was said', () => {
		expect(readLanguages([], ' , ')).toEqual([]);
	});
});
