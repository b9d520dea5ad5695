import type { Country } from '$lib/domain/egdi/country';
import {
	selectCountries,
	sortCountries,
	type NamedCountry
} from '$lib/domain/egdi/select-countries';
import { byName } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { ExplorerChoice } from './explorer-choice';
import { nameCountries } from './name-countries';

/** The countries that somebody wants to see, in the order asked for; the page and the files show the same. */
export function chooseCountries(
	countries: readonly Country[],
	locale: Locale,
	choice: ExplorerChoice
): readonly NamedCountry[] {
	const chosen = selectCountries(nameCountries(locale, countries), choice);
	const compareNames = byName<NamedCountry>(locale, (country) => country.title);
	return sortCountries(chosen, choice.sort, choice.isDescending, compareNames);
}
