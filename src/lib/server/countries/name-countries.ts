import type { Country } from '$lib/domain/egdi/country';
import { foldName, type NamedCountry } from '$lib/domain/egdi/select-countries';
import { countryNames } from '$lib/i18n/format';
import { LOCALES, type Locale } from '$lib/domain/locale/locales';
import { onceInLanguage } from '../once-in-language';

/**
 * Gives countries their names in a language, and every spelling by which they can be found: the names in all
 * languages of the interface, the Survey's own and the code. English names are the Survey's.
 */
export function nameCountries(
	locale: Locale,
	countries: readonly Country[]
): readonly NamedCountry[] {
	return named(countries, locale);
}

const named = onceInLanguage((countries: readonly Country[], locale): readonly NamedCountry[] => {
	const codes = countries.map(({ iso2 }) => iso2);
	const names = LOCALES.map(
		(one) => new Map(countryNames(one, codes).map(({ code, name }) => [code, name]))
	);
	const own = names[LOCALES.indexOf(locale)];
	return countries.map((country) => ({
		...country,
		title: locale === 'en' ? country.name : (own?.get(country.iso2) ?? country.name),
		spellings: [country.name, country.iso3, ...names.map((map) => map.get(country.iso2) ?? '')].map(
			foldName
		)
	}));
});
