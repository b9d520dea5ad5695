import { describe, expect, it } from 'vitest';
import { realData } from '../../../../tests/support/content/published-data';
import { chooseCountries } from './choose-countries';
import { explorerAddress, type ExplorerChoice } from './explorer-choice';

const { countries } = realData();
const USUAL: ExplorerChoice = {
	words: '',
	region: undefined,
	group: undefined,
	lldc: undefined,
	sort: 'rank',
	isDescending: false,
	page: 1
};
const codes = (choice: Partial<ExplorerChoice>, locale: 'en' | 'ru' | 'ar' = 'en') =>
	chooseCountries(countries, locale, { ...USUAL, ...choice }).map(({ iso3 }) => iso3);

describe('chooseCountries', () => {
	it.each([
		['kazakh', 'KAZ'],
		['КИТАЙ', 'CHN'],
		["кот-д'ивуар", 'CIV'],
		["cote d'ivoire", 'CIV'],
		['кыргызстан', 'KGZ'],
		['أرمينيا', 'ARM'],
		['south korea', 'KOR'],
		['uzb', 'UZB']
	])('finds %j', (words, iso3) => {
		expect(codes({ words })).toEqual([iso3]);
	});

	it('filters by region, group and landlocked countries together', () => {
		const found = codes({ region: 'asia', group: 'very-high', lldc: true });
		expect(found).toEqual(['KAZ', 'MNG', 'ARM', 'UZB', 'AZE']);
	});

	it('sorts by every column both ways', () => {
		for (const sort of ['egdi', 'osi', 'tii', 'hci', 'epi'] as const) {
			const sorted = chooseCountries(countries, 'en', { ...USUAL, sort, isDescending: true });
			const values = sorted.map((country) => country[sort]);
			expect(values).toEqual([...values].sort((one, other) => other - one));
		}
		expect(codes({ sort: 'name' })[0]).toBe('AFG');
		expect(codes({ sort: 'name', isDescending: true })[0]).toBe('ZWE');
		expect(codes({ sort: 'name' }, 'ru')[0]).toBe('AUS');
		expect(codes({ isDescending: true }).at(-1)).toBe('DNK');
	});

	it('keeps equal values in the order of their rank, whichever way the column runs', () => {
		const equal = ['EST', 'SGP'];
		const order = (isDescending: boolean) =>
			codes({ sort: 'epi', isDescending }).filter((iso3) => equal.includes(iso3));
		expect([order(true), order(false)]).toEqual([equal, equal]);
	});
});

describe('explorerAddress', () => {
	it('leaves out what is usual and keeps the rest', () => {
		expect(explorerAddress('/en/data', USUAL)).toBe('/en/data');
		const choice: ExplorerChoice = {
			...USUAL,
			words: 'ge',
			lldc: false,
			sort: 'osi',
			isDescending: true,
			page: 2
		};
		expect(explorerAddress('/en/data', choice)).toBe('/en/data?q=ge&lldc=no&sort=osi&page=2');
		expect(explorerAddress('/en/data', { ...choice, isDescending: false, page: 'all' })).toBe(
			'/en/data?q=ge&lldc=no&sort=osi&order=asc&page=all'
		);
	});
});
