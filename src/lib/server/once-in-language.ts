import type { Locale } from '$lib/domain/locale/locales';

/**
 * Makes something of content once for each language and keeps it: content does not change while the server runs.
 * @param make is called with the first request that needs it
 */
export function onceInLanguage<Source extends object, Made>(
	make: (source: Source, locale: Locale) => Made
): (source: Source, locale: Locale) => Made {
	const made = new WeakMap<Source, Map<Locale, Made>>();
	return (source, locale) => {
		const byLocale = made.get(source) ?? new Map<Locale, Made>();
		made.set(source, byLocale);
		const known = byLocale.get(locale) ?? make(source, locale);
		byLocale.set(locale, known);
		return known;
	};
}
