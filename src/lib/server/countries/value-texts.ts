import { INDICES, type Index, type Values } from '$lib/domain/egdi/country';
import { formatNumber, formatValue } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';

/** The values as a page prints them. */
export function valueTexts(locale: Locale, values: Values): Readonly<Record<Index, string>> {
	return Object.fromEntries(
		INDICES.map((index) => [index, formatValue(locale, values[index])])
	) as Record<Index, string>;
}

/** The bare values, for drawing. */
export function bareValues(values: Values): Values {
	return Object.fromEntries(INDICES.map((index) => [index, values[index]])) as Values;
}

/** The numbers of a scale from 0 to 1. */
export function tickTexts(locale: Locale): readonly string[] {
	return [0, 0.25, 0.5, 0.75, 1].map((value) => formatNumber(locale, value));
}
