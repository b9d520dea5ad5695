import {
	chainOf,
	LOCALES,
	SOURCE_LOCALE,
	TRANSLATION_LOCALES,
	type Locale,
	type TranslationLocale
} from './locales';

/** Texts in the source language, always there, and what was translated of them so far. */
export interface Localized<Texts> {
	readonly source: Texts;
	readonly translations: Translations<Texts>;
}

/** The texts of some languages beside the source. */
export type Translations<Texts> = Readonly<Partial<Record<TranslationLocale, Texts>>>;

/** Texts in the asked language, else in the first language of its chain that has them. */
export function inLanguage<Texts>(
	texts: Localized<Texts>,
	locale: Locale
): { readonly locale: Locale; readonly value: Texts } {
	for (const one of chainOf(locale)) {
		const own = exactlyIn(texts, one);
		if (own !== undefined) return { locale: one, value: own };
	}
	return { locale: SOURCE_LOCALE, value: texts.source };
}

/** Texts in that very language, or undefined where nobody has translated them. */
export function exactlyIn<Texts>(texts: Localized<Texts>, locale: Locale): Texts | undefined {
	return locale === SOURCE_LOCALE ? texts.source : texts.translations[locale];
}

/** Gathers what a reader finds in each language beside the source. */
export function translated<Texts>(
	read: (locale: TranslationLocale) => Texts | undefined
): Translations<Texts> {
	const translations: Partial<Record<TranslationLocale, Texts>> = {};
	for (const locale of TRANSLATION_LOCALES) {
		const own = read(locale);
		if (own !== undefined) translations[locale] = own;
	}
	return translations;
}

/** Every language that the texts exist in, the source first. */
export function allLanguages<Texts>(
	texts: Localized<Texts>
): readonly { readonly locale: Locale; readonly value: Texts }[] {
	return LOCALES.flatMap((locale) => {
		const value = exactlyIn(texts, locale);
		return value === undefined ? [] : [{ locale, value }];
	});
}
