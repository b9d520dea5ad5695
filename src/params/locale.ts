import { isLocale, type Locale } from '$lib/i18n/locales';

/** The first part of an address that people see is an interface language. */
export function match(value: string): value is Locale {
	return isLocale(value);
}
