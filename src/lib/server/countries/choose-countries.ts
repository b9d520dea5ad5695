import type { Country } from '$lib/domain/egdi/country';
import {
	selectCountries,
	sortCountries,
	type NamedCountry
} from '$lib/domain/egdi/select-countries';
import { byName } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { ExplorerWish } from './explorer-wish';
import { nameCountries } from './name-countries';

/** The countries that somebody wants to see, in the order that was wished; the page and the files show the same. */
export function chooseCountries(
	countries: readonly Country[],
	locale: Locale,
	wish: ExplorerWish
): readonly NamedCountry[] {
	const chosen = selectCountries(nameCountries(locale, countries), wish);
	const compareNames = byName<NamedCountry>(locale, (country) => country.title);
	return sortCountries(chosen, wish.sort, wish.isDescending, compareNames);
}
