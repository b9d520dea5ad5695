import { inLanguage, type Localized } from './localized';
import type { Locale } from './locales';

/** A text of the content and, where it is not in the page's language, the language it is in. */
export interface Worded {
	readonly text: string;
	readonly lang: Locale | undefined;
}

/**
 * One text in the asked language, or in the next one of its chain with a mark that it is another one.
 * @example worded(module.texts, 'ar', (texts) => texts.title) // { text: 'How LOSI works', lang: 'en' }
 */
export function worded<Texts>(
	texts: Localized<Texts>,
	locale: Locale,
	pick: (texts: Texts) => string
): Worded {
	const found = inLanguage(texts, locale);
	return { text: pick(found.value), lang: found.locale === locale ? undefined : found.locale };
}
