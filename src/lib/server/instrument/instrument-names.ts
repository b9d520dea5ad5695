import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage, type Localized } from '$lib/domain/locale/localized';
import { worded, type Worded } from '$lib/domain/locale/worded';
import type { IndicatorTexts, Instrument } from '$lib/domain/instrument/instrument';

/** Name of a criterion in a language, for sentences and files. */
export function criterionName({ names }: Instrument, locale: Locale, id: string): string {
	return inLanguage(names, locale).value.criteria[id]?.name ?? id;
}

/** Name of a criterion with the language it is in, for pages. */
export function criterionWords({ names }: Instrument, locale: Locale, id: string): Worded {
	return worded(names, locale, (own) => own.criteria[id]?.name ?? id);
}

/** Name of the instrument with its edition. */
export function instrumentTitle({ names }: Instrument, locale: Locale): string {
	return inLanguage(names, locale).value.title;
}

/** The questions in a language, or in the source language, with what every instrument says of them. */
export function questionTexts(
	{ texts }: Instrument,
	locale: Locale
): { readonly value: Readonly<Record<string, IndicatorTexts>>; readonly locale: Locale } {
	return inLanguage<Readonly<Record<string, IndicatorTexts>>>(texts, locale);
}

/** One text of a question with the language it is in. */
export function questionWords(
	{ texts }: Instrument,
	locale: Locale,
	id: string,
	field: keyof IndicatorTexts
): Worded {
	const all: Localized<Readonly<Record<string, IndicatorTexts>>> = texts;
	return worded(all, locale, (own) => own[id]?.[field] ?? '');
}
