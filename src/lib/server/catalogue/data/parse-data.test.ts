import { describe, expect, it } from 'vitest';
import {
	fixtureFiles,
	withChange,
	withoutFile
} from '../../../../../tests/support/content/fixture-content';
import { rawRows, realData } from '../../../../../tests/support/content/published-data';
import { checkContent } from '../parse-catalogue';
import type { ContentFiles } from '../parse-context';
import { tellProblem } from '../problems';

const CSV = 'data/egdi-2024.csv';
const problemsOf = (files: ContentFiles) => checkContent(files).problems.map(tellProblem);

describe('the table of countries', () => {
	it('is read with groups and places', () => {
		const { catalogue, problems } = checkContent(fixtureFiles);
		expect(problems).toEqual([]);
		expect(
			catalogue?.data?.countries.map(({ name, group, places }) => [name, group, places.osi])
		).toEqual([
			['Kazakhstan', 'very-high', 1],
			['Georgia', 'very-high', 3],
			['Bolivia, Plurinational State of', 'high', 2]
		]);
	});

	it.each<[string, string, string, RegExp]>([
		[
			'an EGDI that is not the mean of its parts',
			'0.7792',
			'0.7782',
			/csv:3: egdi: is 0\.7782, but the mean of the three parts is 0\.77920/
		],
		[
			'a rank that the values contradict',
			'no,2,',
			'no,3,',
			/csv:3: rank: is 3, but 1 countries have a higher EGDI/
		],
		['a code that stands twice', 'GEO,', 'KAZ,', /csv:3: id: the country id "KAZ" stands already/],
		['a value above 1', '0.9071', '1.9071', /csv:3: tii: should be a number from 0 to 1/],
		['a comma for a point', '0.5652', '"0,5652"', /csv:3: osi: should be a number from 0 to 1/],
		['a region that is none', 'asia,no', 'asias,no', /csv:3: region: should be one of africa/],
		['a field too few', ',0.5616', '', /csv:3: has 10 fields, the first line has 11/],
		['another head', 'iso3,iso2', 'iso2,iso3', /csv:1: the first line should be iso3,iso2/],
		[
			'a name without its quotes',
			'"Bolivia, Plurinational State of"',
			'Bolivia, Plurinational State of',
			/csv:4: has 12 fields/
		]
	])('is refused with %s', (_title, from, to, told) => {
		expect(problemsOf(withChange(CSV, from, to)).join('\n')).toMatch(told);
	});

	it('is refused when a row is gone or the printed mean is another', () => {
		expect(problemsOf(withChange('data/egdi-2024.yaml', 'rows: 3', 'rows: 193'))).toEqual([
			'content/data/egdi-2024.csv:1: has 3 rows, content/data/egdi-2024.yaml says 193'
		]);
		expect(problemsOf(withChange('data/egdi-2024.yaml', '0.7817', '0.7818'))).toEqual([
			'content/data/egdi-2024.yaml:10: printed.world: is 0.7818, but the mean of the rows is 0.7817'
		]);
	});

	it('is refused without its source file, or with a source that is not listed', () => {
		expect(problemsOf(withoutFile('data/egdi-2024.yaml'))).toEqual([
			'content/data/egdi-2024.yaml:1: this file is missing'
		]);
		expect(
			problemsOf(withChange('data/egdi-2024.yaml', 'source: S1', 'source: S99')).join()
		).toMatch(/source: "S99" is not in content\/sources\.yaml/);
	});
});

describe('the table of cities', () => {
	it('is refused with a country that is not in the table', () => {
		expect(problemsOf(withChange('data/losi-2024-cities.csv', 'GEO', 'XYZ')).join()).toMatch(
			/csv:2: iso3: there is no country "XYZ"/
		);
	});
});

describe('the names of places', () => {
	it('are refused for a place that has no row', () => {
		expect(problemsOf(withChange('data/names/ru.yaml', 'GEO: Таврин', 'XYZ: Таврин'))).toEqual([
			'content/data/names/ru.yaml:5: cities.XYZ: has no row in the table'
		]);
	});

	it('fall back to the source where a language has none', () => {
		const { catalogue } = checkContent(withoutFile('data/names/ru.yaml'));
		expect(catalogue?.data?.cities[0]?.name).toEqual({ source: 'Tavrin', translations: {} });
	});
});

describe('the published data', () => {
	const { countries, cities } = realData();

	it('holds the 193 countries with every number of the file', () => {
		expect(countries).toHaveLength(193);
		const raw = rawRows();
		for (const { iso3, rank, egdi, osi, tii, hci, epi } of countries.map((country) => ({
			...country,
			rank: country.places.egdi
		}))) {
			const row = raw.get(iso3);
			expect([rank, egdi, osi, tii, hci, epi]).toEqual(
				[row?.rank, row?.egdi, row?.osi, row?.tii, row?.hci, row?.epi].map(Number)
			);
		}
	});

	it('has the groups that the Survey counts', () => {
		const sizes = (['very-high', 'high', 'middle', 'low'] as const).map(
			(group) => countries.filter((country) => country.group === group).length
		);
		expect(sizes).toEqual([76, 62, 44, 11]);
	});

	it('has the EGDI of Denmark, and neither Estonia nor Georgia among the 32 landlocked', () => {
		expect(countries[0]).toMatchObject({ iso3: 'DNK', egdi: 0.98474 });
		const landlocked = countries.filter((country) => country.lldc).map(({ iso3 }) => iso3);
		expect(landlocked).toHaveLength(32);
		expect(landlocked).not.toContain('EST');
		expect(landlocked).not.toContain('GEO');
	});

	it('holds no value for the eight cities whose value was not found', () => {
		const known = cities.map(({ iso3 }) => iso3);
		expect(known).toHaveLength(17);
		for (const iso3 of ['ARM', 'AZE', 'GEO', 'KAZ', 'KGZ', 'MDA', 'TJK', 'UZB']) {
			expect(known).not.toContain(iso3);
		}
	});

	it('holds only values that are multiples of 1/96', () => {
		for (const { value } of cities) {
			expect(Math.round((Math.round(value * 96) / 96) * 10_000) / 10_000).toBe(value);
		}
	});
});
