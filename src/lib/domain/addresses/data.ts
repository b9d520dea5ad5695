import type { Locale } from '../locale/locales';
import { addressIn, pathOf, withQuery } from './address-in';

/** The countries with their figures. */
export function dataAddress(locale: Locale): string {
	return addressIn(locale, pathOf('data'));
}

/** The countries of one region. */
export function regionAddress(locale: Locale, region: string): string {
	return withQuery(dataAddress(locale), { region });
}

/** The countries without a coast. */
export function landlockedAddress(locale: Locale): string {
	return withQuery(dataAddress(locale), { lldc: 'yes' });
}

/** One country by its three letters. */
export function countryAddress(locale: Locale, code: string): string {
	return addressIn(locale, pathOf('data', code.toLowerCase()));
}

/** Compares countries. */
export function compareAddress(locale: Locale, codes: readonly string[] = []): string {
	const chosen = codes.map((code) => `c=${encodeURIComponent(code.toLowerCase())}`).join('&');
	return addressIn(locale, pathOf('data', 'compare')) + (chosen && `?${chosen}`);
}

/** The figures as a file. */
export function dataFileAddress(locale: Locale, file: 'egdi-2024.csv' | 'egdi-2024.xlsx'): string {
	return addressIn(locale, pathOf('data', file));
}
