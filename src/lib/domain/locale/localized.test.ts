import { describe, expect, it } from 'vitest';
import { allLanguages, exactlyIn, inLanguage, translated, type Localized } from './localized';
import { chainOf, SOURCE_LOCALE } from './locales';

const texts: Localized<string> = { source: 'city', translations: { ru: 'город' } };

describe('a localized text', () => {
	it('is given in the asked language where it was translated', () => {
		expect(inLanguage(texts, 'ru')).toEqual({ locale: 'ru', value: 'город' });
	});

	it('falls back along the chain of the language, and says to which one', () => {
		expect(inLanguage(texts, 'kk')).toEqual({ locale: 'ru', value: 'город' });
	});

	it('falls back to the source language, and says so', () => {
		expect(inLanguage(texts, 'ar')).toEqual({ locale: SOURCE_LOCALE, value: 'city' });
	});

	it('is given in that very language or not at all where no other one will do', () => {
		expect([exactlyIn(texts, SOURCE_LOCALE), exactlyIn(texts, 'ar')]).toEqual(['city', undefined]);
	});

	it('is read from what each language has, the source first', () => {
		const read = translated((locale) => (locale === 'ar' ? 'مدينة' : undefined));
		expect(allLanguages({ source: 'city', translations: read })).toEqual([
			{ locale: SOURCE_LOCALE, value: 'city' },
			{ locale: 'ar', value: 'مدينة' }
		]);
	});
});

describe('the chain of a language', () => {
	it('begins with itself and ends with the source, each language once', () => {
		expect(chainOf('kk')).toEqual(['kk', 'ru', SOURCE_LOCALE]);
		expect(chainOf('ar')).toEqual(['ar', SOURCE_LOCALE]);
		expect(chainOf(SOURCE_LOCALE)).toEqual([SOURCE_LOCALE]);
	});
});
