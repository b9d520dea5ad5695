import { describe, expect, it } from 'vitest';
import {
	byName,
	countryNames,
	formatDate,
	formatDay,
	formatInstant,
	formatList,
	formatMonth,
	formatNumber,
	formatPercent,
	formatPlainMonth,
	formatTime,
	languageName
} from './format';
import { readTimeZone, UTC } from './time-zone';

const zone = (name: string) => readTimeZone(name) ?? UTC;
const DAY = Date.UTC(2026, 2, 14, 9, 5);

describe('formatting', () => {
	it.each([
		['en', '14 March 2026'],
		['ru', '14 марта 2026\u00a0г.'],
		['ar', '14 مارس 2026']
	] as const)('writes a day in %s', (locale, expected) => {
		expect(formatDate(locale, UTC, DAY)).toBe(expected);
		expect(formatDay(locale, '2026-03-14')).toBe(expected);
	});

	it('does not move a day over midnight', () => {
		expect(formatDate('en', UTC, Date.UTC(2026, 2, 14))).toBe('14 March 2026');
		expect(formatDate('en', UTC, Date.UTC(2026, 2, 14, 23, 59, 59))).toBe('14 March 2026');
	});

	it.each([
		['Asia/Tashkent', '1 December 2026', '02:51 GMT+5'],
		['America/New_York', '30 November 2026', '16:51 GMT-5'],
		['Asia/Kathmandu', '1 December 2026', '03:36 GMT+5:45'],
		['Pacific/Kiritimati', '1 December 2026', '11:51 GMT+14'],
		['UTC', '30 November 2026', '21:51 UTC']
	])('tells the day and the time of %s', (name, day, time) => {
		const night = Date.UTC(2026, 10, 30, 21, 51);
		expect(formatDate('en', zone(name), night)).toBe(day);
		expect(formatTime('en', zone(name), night)).toBe(time);
		expect(formatMonth('en', zone(name), night)).toBe(day.replace(/^\d+ /, ''));
		expect(formatInstant('en', zone(name), night)).toContain(time);
	});

	it.each([
		['before', Date.UTC(2026, 2, 8, 6, 59), '01:59 GMT-5'],
		['after', Date.UTC(2026, 2, 8, 7, 0), '03:00 GMT-4']
	])('follows a clock that is put forward, the minute %s', (_, instant, time) => {
		expect(formatTime('en', zone('America/New_York'), instant)).toBe(time);
	});

	it('keeps a typed day and month where they are, whatever the zone', () => {
		expect(formatDay('en', '2026-12-01')).toBe('1 December 2026');
		expect(formatPlainMonth('en', '2026-12')).toBe('December 2026');
	});

	it('writes months, moments, shares and numbers', () => {
		expect(formatMonth('ru', UTC, DAY)).toBe('март 2026 г.');
		expect(formatInstant('en', UTC, DAY)).toBe('14 Mar 2026, 09:05 UTC');
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
