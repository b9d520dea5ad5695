import { describe, expect, it } from 'vitest';
import { realData, rawRows } from '../../../../../tests/support/content/published-data';
import { nameCountries } from '../../countries/name-countries';
import { countryCsv } from './country-csv';
import { renderCsv } from '../render-csv';

describe('renderCsv', () => {
	it('quotes, doubles quotes, and makes what looks like a formula harmless', () => {
		expect(renderCsv([['a,b', 'say "x"', '=1+1', -1, 'line\nend']])).toBe(
			'\uFEFF"a,b","say ""x""",\'=1+1,-1,"line\nend"\r\n'
		);
	});
});

describe('countryCsv', () => {
	it('gives every number as the file has it', () => {
		const text = countryCsv(nameCountries('en', realData().countries));
		const [head, ...lines] = text.slice(1).trim().split('\r\n');
		expect(head).toBe('iso3,country,name_in_survey,region,lldc,rank,group,egdi,osi,tii,hci,epi');
		expect(lines).toHaveLength(193);
		const raw = rawRows();
		for (const line of lines) {
			const cells = line.split(',');
			const row = raw.get(cells[0] ?? '');
			expect(cells.slice(-5).map(Number)).toEqual(
				[row?.egdi, row?.osi, row?.tii, row?.hci, row?.epi].map(Number)
			);
		}
	});
});
