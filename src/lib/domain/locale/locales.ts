/** What the software must know of a language; everything else about it is content. */
interface LocaleFacts<Tag extends string> {
	/** Its own name, as people look for it in a list. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** Languages that its readers know best, tried before the source language where a text is missing. */
	readonly fallback: readonly Tag[];
	/** `complete`: every message is written in it, or the check fails. `begun`: missing ones are counted. */
	readonly messages: 'complete' | 'begun';
	/** Tag for dates, numbers, order and plurals; what this Node lacks comes from the next language of the chain. */
	readonly intl: string;
	/** Tag that a text processor knows, for spelling and hyphens. */
	readonly word: string;
	/** One letter of its alphabet in small; a word of such letters is taken for its own in a search. */
	readonly letters: RegExp;
	/** Takes endings off words in a search; without one words are looked for as they are written. */
	readonly stemmer: 'english' | 'russian' | 'arabic' | undefined;
	/** Separates the items of a list of codes. */
	readonly comma: string;
}

// Latin digits in Arabic: the tables, addresses and question numbers beside them use them too.
// prettier-ignore
const TABLE = {
	en: { name: 'English', direction: 'ltr', fallback: [], messages: 'complete', intl: 'en-GB', word: 'en-GB', letters: /[a-z]/, stemmer: 'english', comma: ', ' },
	ru: { name: 'Русский', direction: 'ltr', fallback: [], messages: 'complete', intl: 'ru', word: 'ru-RU', letters: /[а-яё]/, stemmer: 'russian', comma: ', ' },
	ar: { name: 'العربية', direction: 'rtl', fallback: [], messages: 'complete', intl: 'ar-u-nu-latn', word: 'ar-SA', letters: /\p{Script=Arabic}/u, stemmer: 'arabic', comma: '، ' },
	kk: { name: 'Қазақша', direction: 'ltr', fallback: ['ru'], messages: 'begun', intl: 'kk', word: 'kk-KZ', letters: /[а-яёәғқңөұүһі]/, stemmer: undefined, comma: ', ' }
} as const satisfies Readonly<Record<string, LocaleFacts<string>>>;

/** An interface language. */
export type Locale = keyof typeof TABLE;

/** The language in which every text is first written, and which every chain ends with. */
export const SOURCE_LOCALE = 'en' as const satisfies Locale;

/** A language that texts are translated into. */
export type TranslationLocale = Exclude<Locale, typeof SOURCE_LOCALE>;

/** The facts of every interface language, the only place that knows languages apart. */
export const LOCALE_FACTS: Readonly<Record<Locale, LocaleFacts<Locale>>> = TABLE;

/** The interface languages, in the order in which they are offered. */
export const LOCALES: readonly Locale[] = Object.keys(TABLE).filter(isLocale);

/** The languages that texts are translated into, in the same order. */
export const TRANSLATION_LOCALES: readonly TranslationLocale[] = LOCALES.filter(
	(locale): locale is TranslationLocale => locale !== SOURCE_LOCALE
);

/** Tells whether a piece of an address names an interface language. */
export function isLocale(value: string | undefined): value is Locale {
	return value !== undefined && Object.hasOwn(TABLE, value);
}

/** The language that was stored with something; the source language where it is no longer offered. */
export function readLocale(stored: string): Locale {
	return isLocale(stored) ? stored : SOURCE_LOCALE;
}

/** Writing direction of a language, for `dir`. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
	return LOCALE_FACTS[locale].direction;
}

/**
 * The languages in which a text is looked for, best first.
 * @example chainOf('kk') // ['kk', 'ru', 'en']
 */
export function chainOf(locale: Locale): readonly Locale[] {
	return [...new Set<Locale>([locale, ...LOCALE_FACTS[locale].fallback, SOURCE_LOCALE])];
}

/** The same chain as tags for Intl, which takes the first one that it has data for. */
export function intlTags(locale: Locale): string[] {
	return chainOf(locale).map((one) => LOCALE_FACTS[one].intl);
}
