import {
	chainOf,
	isLocale,
	LOCALE_FACTS,
	SOURCE_LOCALE,
	type Locale
} from '$lib/domain/locale/locales';

/** Browsers send far less; splitting takes time with the square of the spaces in it. */
const LONGEST_HEADER = 500;

/**
 * Chooses the interface language for an address without one: the cookie first, then the browser's preferences.
 * A language that was only begun is chosen by a person, never for her: whoever prefers it gets the next one of its chain.
 * @param acceptLanguage the header as sent, for example `ru-RU,ru;q=0.9,en;q=0.8`
 */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
	if (isLocale(cookie)) return cookie;
	const preferences = (acceptLanguage ?? '')
		.slice(0, LONGEST_HEADER)
		.split(',')
		.map((preference) => {
			const [tag = '', quality] = preference.trim().split(/\s*;\s*q=/i);
			return { language: tag.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
		})
		.filter((preference) => preference.quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { language } of preferences) {
		if (isLocale(language)) return completeIn(language);
	}
	return SOURCE_LOCALE;
}

function completeIn(preferred: Locale): Locale {
	const complete = chainOf(preferred).find((one) => LOCALE_FACTS[one].messages === 'complete');
	return complete ?? SOURCE_LOCALE;
}
