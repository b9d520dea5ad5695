import { describe, expect, it } from 'vitest';
import { realData } from '../../../../tests/support/content/published-data';
import { countriesAround } from './countries-around';
import { readCountry } from './read-country';
import { readSelection } from './read-selection';
import { roundValue } from './round-value';
import { whatIf } from './what-if';
import { widestGap } from './widest-gap';

const { countries } = realData();
const of = (iso3: string) => {
	const found = countries.find((country) => country.iso3 === iso3);
	if (!found) throw new Error(`no country ${iso3}`);
	return found;
};

describe('readCountry', () => {
	// The readings of facts 3.1: Georgia's weak point is the OSI, Tajikistan's strongest part the HCI.
	it.each([
		['GEO', { type: 'uneven', weakest: 'osi', strongest: 'hci' }],
		['TJK', { type: 'uneven', weakest: 'tii', strongest: 'hci' }],
		['KAZ', { type: 'uneven', weakest: 'hci', strongest: 'osi' }],
		['DNK', { type: 'even', weakest: 'hci', strongest: 'osi' }]
	])('reads %s by its places', (iso3, reading) => {
		expect(readCountry(of(iso3))).toEqual(reading);
	});

	it('takes the lower value for the weaker one of equal places', () => {
		const equal = { ...of('GEO'), places: { egdi: 1, osi: 5, tii: 5, hci: 5, epi: 1 } };
		expect(readCountry(equal)).toEqual({ type: 'even', weakest: 'osi', strongest: 'tii' });
	});
});

describe('readSelection', () => {
	it('tells on which side of the world the chosen stand, in numbers that add up', () => {
		const landlocked = countries.filter((country) => country.lldc);
		expect(readSelection(landlocked, countries)).toMatchObject({
			type: 'some',
			count: 32,
			mean: 0.5138,
			world: 0.6382,
			side: 'below',
			distance: 0.1244
		});
	});

	it('tells one country, no country and all of them apart', () => {
		expect(readSelection([], countries)).toEqual({ type: 'none' });
		expect(readSelection([of('GEO')], countries).type).toBe('one');
		expect(readSelection(countries, countries)).toEqual({
			type: 'all',
			count: 193,
			mean: 0.6382,
			median: 0.6678
		});
	});

	it('says level where the means are equal', () => {
		const [one, other] = [of('GEO'), of('EST')];
		expect(
			readSelection([one, other], [one, other, { ...one, egdi: (one.egdi + other.egdi) / 2 }])
		).toMatchObject({
			side: 'level',
			distance: 0
		});
	});
});

describe('whatIf', () => {
	it('moves the EGDI by a hundredth for three hundredths of a part', () => {
		expect(whatIf(of('GEO'), countries, 'osi')).toEqual({
			part: 'osi',
			step: 0.03,
			from: 0.5652,
			to: 0.5952,
			egdi: 0.7892,
			gain: 0.01,
			place: 65
		});
	});

	it('goes no further than 1', () => {
		expect(whatIf(of('KOR'), countries, 'osi')).toMatchObject({
			step: 0,
			to: 1,
			gain: 0,
			place: 4
		});
	});
});

describe('widestGap', () => {
	it('finds the part in which the countries lie furthest apart', () => {
		expect(widestGap([of('KAZ'), of('GEO')])).toMatchObject({
			part: 'osi',
			distance: 0.3738,
			highest: { iso3: 'KAZ' },
			lowest: { iso3: 'GEO' }
		});
		expect(widestGap([of('KAZ')])).toBeUndefined();
	});
});

describe('countriesAround', () => {
	it('gives those before and after by rank, fewer at the ends', () => {
		expect(countriesAround(of('GEO'), countries, 1).map(({ iso3 }) => iso3)).toEqual([
			'COL',
			'GEO',
			'MDA'
		]);
		expect(countriesAround(of('DNK'), countries, 2).map(({ iso3 }) => iso3)).toEqual([
			'DNK',
			'EST',
			'SGP'
		]);
	});
});

describe('roundValue', () => {
	it('rounds as the Survey prints, also where binary numbers fall short', () => {
		expect(roundValue(0.77195)).toBe(0.772);
		expect(roundValue(0.6382 - 0.5138)).toBe(0.1244);
	});
});
