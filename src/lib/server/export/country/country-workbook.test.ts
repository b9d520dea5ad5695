import { describe, expect, it } from 'vitest';
import { realData, rawRows } from '../../../../../tests/support/content/published-data';
import { columnOf, readWorkbook } from '../../../../../tests/support/content/read-workbook';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { nameCountries } from '../../countries/name-countries';
import { countryWorkbook } from './country-workbook';

const data = realData();

async function sheetsIn(locale: 'en' | 'ar') {
	return readWorkbook(
		await countryWorkbook({
			countries: nameCountries(locale, data.countries),
			about: data.about,
			sources: { S3: { title: 'The table' }, S11: { title: 'The Survey', note: '=1+1' } },
			say: plainTranslatorFor(locale),
			rightToLeft: locale === 'ar'
		})
	);
}

describe('the workbook of countries', () => {
	it('holds every number of the file as a number', async () => {
		const [countries] = await sheetsIn('en');
		const codes = columnOf(countries, 'Code');
		expect(codes).toHaveLength(193);
		const raw = rawRows();
		for (const [head, field] of [
			['Rank', 'rank'],
			['EGDI', 'egdi'],
			['OSI', 'osi'],
			['TII', 'tii'],
			['HCI', 'hci'],
			['EPI', 'epi']
		] as const) {
			expect(columnOf(countries, head)).toEqual(
				codes.map((code) => Number(raw.get(String(code))?.[field]))
			);
		}
	});

	it('explains every column on its second sheet', async () => {
		const [countries, dictionary, sources] = await sheetsIn('en');
		const explained = columnOf(dictionary, 'Column or line');
		const heads = [...(countries?.rows[0] ?? []), ...(sources?.rows[0] ?? [])];
		expect(heads.filter((head) => !explained.includes(head))).toEqual([]);
		expect(columnOf(dictionary, 'What it is').every((text) => String(text).length > 3)).toBe(true);
	});

	it('says on its third sheet how the table was made, without a formula', async () => {
		const sheets = await sheetsIn('en');
		const texts = columnOf(sheets[2], 'Text').join('\n');
		expect(texts).toContain('from memory');
		expect(texts).toContain('Nicaragua, Armenia and Fiji');
		expect(sheets.some(({ xml }) => xml.includes('<f>'))).toBe(false);
	});

	it('runs from right to left in Arabic', async () => {
		const [countries] = await sheetsIn('ar');
		expect(countries?.xml).toContain('rightToLeft="1"');
	});
});
