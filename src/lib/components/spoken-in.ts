import { direction, type Locale } from '$lib/domain/locale/locales';

/** The attributes of a part whose words are in the given language. */
export function spokenIn(locale: Locale): { lang: Locale; dir: 'ltr' | 'rtl' } {
	return { lang: locale, dir: direction(locale) };
}
