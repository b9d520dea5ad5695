import { describe, expect, it } from 'vitest';
import { cityChoices, cityValues, parseCity } from './city-form.server';

function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of [value].flat()) data.append(name, one);
	}
	return data;
}

const filled = {
	cityName: ' Dalvira ',
	portalAddress: 'www.dalvira.example',
	country: 'GE',
	population: '212 000',
	languages: ['ka', 'ru'],
	otherLanguages: 'Dungan'
};

describe('parseCity', () => {
	it('reads a city as people type it', () => {
		expect(parseCity(form(filled))).toEqual({
			ok: true,
			profile: {
				cityName: 'Dalvira',
				portalAddress: 'https://www.dalvira.example',
				country: 'GE',
				population: 212_000,
				languages: ['ka', 'ru', 'Dungan']
			}
		});
	});

	it('keeps the name on one line, and it turns nothing around', () => {
		const parsed = parseCity(form({ ...filled, cityName: 'Dal\nvira \u202Exslx.exe' }));
		expect(parsed).toMatchObject({ ok: true, profile: { cityName: 'Dal vira xslx.exe' } });
		expect(parseCity(form({ ...filled, cityName: '\u202E' })).ok).toBe(false);
	});

	it('needs a name and an address, and leaves open what was left open', () => {
		const parsed = parseCity(form({ cityName: 'Orlen', portalAddress: 'orlen.example' }));
		expect(parsed).toMatchObject({
			ok: true,
			profile: { country: null, population: null, languages: [] }
		});
		expect(parseCity(form({}))).toMatchObject({
			ok: false,
			errors: { cityName: 'city-error-name', portalAddress: 'city-error-portal' }
		});
	});

	it('names the faults in the order of the page and keeps everything typed', () => {
		const parsed = parseCity(
			form({ ...filled, cityName: '', population: 'many', portalAddress: 'our portal' })
		);
		expect(parsed.ok).toBe(false);
		if (parsed.ok) return;
		expect(Object.keys(parsed.errors)).toEqual(['cityName', 'portalAddress', 'population']);
		expect(parsed.values).toEqual({
			...filled,
			cityName: '',
			population: 'many',
			portalAddress: 'our portal'
		});
	});

	it.each([
		[{ cityName: 'a'.repeat(121) }, 'cityName', 'city-error-name-long'],
		[{ otherLanguages: 'a'.repeat(201) }, 'otherLanguages', 'city-error-languages-long']
	])('refuses what is too long: %#', (fields, field, message) => {
		expect(parseCity(form({ ...filled, ...fields }))).toMatchObject({
			ok: false,
			errors: { [field]: message }
		});
	});

	it('takes a country that is not in the list for none', () => {
		expect(parseCity(form({ ...filled, country: 'XX' }))).toMatchObject({
			profile: { country: null }
		});
	});
});

describe('cityValues', () => {
	it.each(['en', 'ru', 'ar'] as const)('gives back in %s what can be read again', (locale) => {
		const parsed = parseCity(form(filled));
		if (!parsed.ok) throw new Error('the form is right');
		const values = cityValues(locale, parsed.profile);
		expect(parseCity(form({ ...values }))).toEqual(parsed);
	});
});

describe('cityChoices', () => {
	it('names every country and language in the order of the language', () => {
		const { countries, languages } = cityChoices({ data: undefined }, 'en');
		expect(countries).toHaveLength(195);
		expect(countries[0]).toEqual({ code: 'AF', name: 'Afghanistan' });
		expect(languages[0]).toEqual({ code: 'ar', name: 'Arabic' });
	});
});
