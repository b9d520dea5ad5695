import { inLanguage, type Localized } from '$lib/domain/course/course';
import { worded, type Worded } from '$lib/domain/course/worded';
import type { IndicatorTexts, Instrument } from '$lib/domain/instrument/instrument';

/** Name of a criterion in a language, for sentences and files. */
export function criterionName({ names }: Instrument, locale: string, id: string): string {
	return inLanguage(names, locale).value.criteria[id]?.name ?? id;
}

/** Name of a criterion with the language it is in, for pages. */
export function criterionWords({ names }: Instrument, locale: string, id: string): Worded {
	return worded(names, locale, (own) => own.criteria[id]?.name ?? id);
}

/** Name of the instrument with its edition. */
export function instrumentTitle({ names }: Instrument, locale: string): string {
	return inLanguage(names, locale).value.title;
}

/** The questions in a language, or in the source language, with what every instrument says of them. */
export function questionTexts(
	{ texts }: Instrument,
	locale: string
): { readonly value: Readonly<Record<string, IndicatorTexts>>; readonly locale: string } {
	return inLanguage<Readonly<Record<string, IndicatorTexts>>>(texts, locale);
}

/** One text of a question with the language it is in. */
export function questionWords(
	{ texts }: Instrument,
	locale: string,
	id: string,
	field: keyof IndicatorTexts
): Worded {
	const all: Localized<Readonly<Record<string, IndicatorTexts>>> = texts;
	return worded(all, locale, (own) => own[id]?.[field] ?? '');
}
