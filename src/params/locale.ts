import { isLocale, type Locale } from '$lib/domain/locale/locales';

/** The first part of an address that people see is an interface language. */
export function match(value: string): value is Locale {
	return isLocale(value);
}
