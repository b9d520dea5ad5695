import { compareAddress, countryAddress } from '$lib/domain/addresses/data';
import { meansOf } from '$lib/domain/egdi/averages';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import { widestGap } from '$lib/domain/egdi/widest-gap';
import { byName, formatValue } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { PublishedData } from '$lib/domain/egdi/published-data';
import { nameCountries } from './name-countries';
import { bareValues, tickTexts, valueTexts } from './value-texts';

/** How many countries are compared at once, at most: as many as there are shapes to tell them apart. */
const MOST_COMPARED = 4;

/** The countries of a comparison in the order of their rank, or what is wrong with the list. */
export function compareView(data: PublishedData, locale: Locale, codes: readonly string[]) {
	const countries = nameCountries(locale, data.countries);
	const wanted = [...new Set(codes.map((code) => code.toLowerCase()))];
	const byCode = new Map(countries.map((country) => [country.iso3.toLowerCase(), country]));
	const unknown = wanted.find((code) => !byCode.has(code));
	if (unknown !== undefined) return { type: 'unknown' as const, code: unknown };
	if (wanted.length > MOST_COMPARED) return { type: 'too-many' as const };
	const chosen = countries.filter(({ iso3 }) => wanted.includes(iso3.toLowerCase()));
	return {
		type: 'compared' as const,
		base: compareAddress(locale),
		ticks: tickTexts(locale),
		most: MOST_COMPARED,
		total: countries.length,
		chosen: chosen.map((country) => ({
			...lineOf(locale, country),
			href: countryAddress(locale, country.iso3),
			without: compareAddress(
				locale,
				chosen.filter((other) => other !== country).map(({ iso3 }) => iso3)
			)
		})),
		world: { texts: valueTexts(locale, meansOf(countries)), values: meansOf(countries) },
		gap: tellGap(chosen, locale),
		others: countries
			.filter((country) => !chosen.includes(country))
			.map(({ iso3, title }) => ({ value: iso3.toLowerCase(), label: title }))
			.sort(byName(locale, (option) => option.label))
	};
}

function lineOf(locale: Locale, country: NamedCountry) {
	return {
		code: country.iso3.toLowerCase(),
		title: country.title,
		rank: country.places.egdi,
		group: country.group,
		texts: valueTexts(locale, country),
		values: bareValues(country)
	};
}

function tellGap(chosen: readonly NamedCountry[], locale: Locale) {
	const gap = widestGap(chosen);
	return (
		gap && {
			part: gap.part,
			distance: formatValue(locale, gap.distance),
			highest: gap.highest.title,
			lowest: gap.lowest.title
		}
	);
}
