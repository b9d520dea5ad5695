/** The interface languages, in the order in which they are offered. */
export const LOCALES = ['en', 'ru', 'ar'] as const;

export type Locale = (typeof LOCALES)[number];

export const SOURCE_LOCALE: Locale = 'en';

/** A language's own name, as people look for it in a list. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
	en: 'English',
	ru: 'Русский',
	ar: 'العربية'
};

/** Browsers send far less; splitting takes time with the square of the spaces in it. */
const LONGEST_WISHES = 500;

/** Tells whether a piece of an address names an interface language. */
export function isLocale(value: string | undefined): value is Locale {
	return LOCALES.includes(value as Locale);
}

/** Writing direction of a language, for `dir`. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
	return locale === 'ar' ? 'rtl' : 'ltr';
}

/**
 * Chooses the interface language for an address without one: the cookie first, then the browser's wishes.
 * @param acceptLanguage the header as sent, for example `ru-RU,ru;q=0.9,en;q=0.8`
 */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
	if (isLocale(cookie)) return cookie;
	const wishes = (acceptLanguage ?? '')
		.slice(0, LONGEST_WISHES)
		.split(',')
		.map((wish) => {
			const [tag = '', quality] = wish.trim().split(/\s*;\s*q=/i);
			return { language: tag.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
		})
		.filter((wish) => wish.quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { language } of wishes) {
		if (isLocale(language)) return language;
	}
	return SOURCE_LOCALE;
}
