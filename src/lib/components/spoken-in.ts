import { direction, type Locale } from '$lib/domain/locale/locales';

/** The attributes of a part whose words are in the given language. */
export function spokenIn(locale: string): { lang: string; dir: 'ltr' | 'rtl' } {
	return { lang: locale, dir: direction(locale as Locale) };
}
