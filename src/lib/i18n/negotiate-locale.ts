import { isLocale, SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';

/** Browsers send far less; splitting takes time with the square of the spaces in it. */
const LONGEST_WISHES = 500;

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
