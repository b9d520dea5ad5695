import { INDICES } from '$lib/domain/egdi/country';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import { renderCsv } from '../render-csv';

const HEAD = ['iso3', 'country', 'name_in_survey', 'region', 'lldc', 'rank', 'group'] as const;

/** The countries as CSV; the head is the same in every language, so that programs can rely on it. */
export function countryCsv(countries: readonly NamedCountry[]): string {
	const rows = countries.map((country) => [
		country.iso3,
		country.title,
		country.name,
		country.region,
		country.lldc ? 'yes' : 'no',
		country.places.egdi,
		country.group,
		...INDICES.map((index) => country[index])
	]);
	return renderCsv([[...HEAD, ...INDICES], ...rows]);
}
