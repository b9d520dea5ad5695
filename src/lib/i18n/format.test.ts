import { describe, expect, it } from 'vitest';
import {
	byName,
	countryNames,
	formatDate,
	formatInstant,
	formatList,
	formatMonth,
	formatNumber,
	formatPercent,
	languageName
} from './format';

const DAY = Date.UTC(2026, 2, 14, 9, 5);

describe('formatting', () => {
	it.each([
		['en', '14 March 2026'],
		['ru', '14 марта 2026\u00a0г.'],
		['ar', '14 مارس 2026']
	] as const)('writes a day in %s', (locale, expected) => {
		expect(formatDate(locale, DAY)).toBe(expected);
	});

	it('does not move a day over midnight', () => {
		expect(formatDate('en', Date.UTC(2026, 2, 14))).toBe('14 March 2026');
		expect(formatDate('en', Date.UTC(2026, 2, 14, 23, 59, 59))).toBe('14 March 2026');
	});

	it('writes months, moments, shares and numbers', () => {
		expect(formatMonth('ru', DAY)).toBe('март 2026 г.');
		expect(formatInstant('en', DAY)).toBe('14 Mar 2026, 09:05');
		expect(formatPercent('en', 48 / 95)).toBe('51%');
		expect(formatPercent('ru', 0.5)).toBe('50\u00a0%');
		expect(formatNumber('en', 212000)).toBe('212,000');
		expect(formatNumber('ru', 212000)).toBe('212\u00a0000');
	});

	it('uses Latin digits in Arabic too, as the tables beside them do', () => {
		expect(formatNumber('ar', 95)).toBe('95');
		expect(formatPercent('ar', 0.5)).toContain('50');
	});

	it('lists things as the language does', () => {
		expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
		expect(formatList('ru', ['а', 'б', 'в'])).toBe('а, б и в');
		expect(formatList('ar', ['ا', 'ب'])).toBe('ا وب');
	});

	it('sorts countries as the language does', () => {
		const names = (locale: 'en' | 'ru') =>
			countryNames(locale, ['UZ', 'AM', 'KZ']).map((country) => country.name);
		expect(names('en')).toEqual(['Armenia', 'Kazakhstan', 'Uzbekistan']);
		expect(names('ru')).toEqual(['Армения', 'Казахстан', 'Узбекистан']);
		expect(['ёлка', 'яма', 'еда'].sort(byName('ru', (word) => word))).toEqual([
			'еда',
			'ёлка',
			'яма'
		]);
	});

	it('names languages in the language of the page', () => {
		expect(languageName('ru', 'kk')).toBe('казахский');
	});
});
