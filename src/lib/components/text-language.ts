import { direction, type Locale } from '$lib/domain/locale/locales';

/** Attributes for a text of the content that is not in the page's language; none where it is. */
export function textLanguage(shown: Locale, page: Locale): { lang?: Locale; dir?: 'ltr' | 'rtl' } {
	return shown === page ? {} : { lang: shown, dir: direction(shown) };
}
