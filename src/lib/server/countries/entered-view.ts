import { formatDay, formatValue } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import { cityValueVersion, type EnteredCityValue } from './city-values';

/** What a learner entered, as the page shows it and as the form holds it. */
export function enteredView(locale: Locale, entered: EnteredCityValue) {
	const { city, value, foundIn, foundOn } = entered;
	const text = formatValue(locale, value / 10_000);
	return {
		city,
		value: text,
		foundIn,
		date: formatDay(locale, foundOn),
		version: cityValueVersion(entered),
		values: { city, value: text, foundIn, foundOn }
	};
}
