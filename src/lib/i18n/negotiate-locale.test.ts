import { describe, expect, it } from 'vitest';
import { direction, isLocale } from '$lib/domain/locale/locales';
import { negotiateLocale } from './negotiate-locale';

describe('negotiateLocale', () => {
	it.each([
		['nothing at all', undefined, null, 'en'],
		['an empty header', undefined, '', 'en'],
		['one wish', undefined, 'ru', 'ru'],
		['a wish with a region', undefined, 'ru-KZ', 'ru'],
		['a wish in capitals', undefined, 'AR-eg', 'ar'],
		['the first of several', undefined, 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
		['the strongest, wherever it stands', undefined, 'en;q=0.3, ru;q=0.9', 'ru'],
		['the first of equally strong ones', undefined, 'ar;q=0.5,ru;q=0.5', 'ar'],
		['the next one, when the first is not offered', undefined, 'tg-TJ,ru;q=0.7,en;q=0.3', 'ru'],
		['none that is offered', undefined, 'tg, uz;q=0.9', 'en'],
		[
			'a language that was only begun, to the one its readers know best',
			undefined,
			'kk, en;q=0.9',
			'ru'
		],
		['a cookie of a language that was only begun', 'kk', 'ru', 'kk'],
		['a language that is refused', undefined, 'ru;q=0, ar;q=0.1', 'ar'],
		['spaces around the strength', undefined, 'en ; q=0.1 , ru ; q=0.9', 'ru'],
		['anything', undefined, '*', 'en'],
		['nonsense', undefined, ';;q=,=,ru;q=x', 'en'],
		['the cookie before the header', 'ar', 'ru', 'ar'],
		['a cookie of a language that is not offered', 'tg', 'ru', 'ru'],
		['a cookie that somebody made up', '../etc', 'ar', 'ar']
	])('follows %s', (_title, cookie, header, expected) => {
		expect(negotiateLocale(cookie, header)).toBe(expected);
	});
});

describe('the languages', () => {
	it('are known by their exact names', () => {
		expect(['en', 'ru', 'ar'].every(isLocale)).toBe(true);
		expect(['EN', 'fr', '', 'constructor', undefined].some(isLocale)).toBe(false);
	});

	it('are written in their direction', () => {
		expect([direction('en'), direction('ru'), direction('ar')]).toEqual(['ltr', 'ltr', 'rtl']);
	});
});
