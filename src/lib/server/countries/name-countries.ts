import { exactlyIn } from '$lib/domain/locale/localized';
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
	const common = LOCALES.map((one) => ({
		locale: one,
		names: new Map(countryNames(one, codes).map(({ code, name }) => [code, name]))
	}));
	return countries.map((country) => {
		const names = common.map(({ locale: one, names: all }) => ({
			locale: one,
			name:
				exactlyIn({ source: country.name, translations: country.officialNames }, one) ??
				all.get(country.iso2) ??
				country.name
		}));
		const spellings = [country.iso3, ...names.map(({ name }) => name)];
		const usual = common.map(({ names: all }) => all.get(country.iso2) ?? '');
		return {
			...country,
			title: names.find((one) => one.locale === locale)?.name ?? country.name,
			spellings: [...spellings, ...usual].map(foldName)
		};
	});
});
