import { LOCALES, type Locale } from '$lib/domain/locale/locales';
import type { Worded } from '$lib/domain/locale/worded';

// Code points that Unicode keeps for use inside a program: no text of a person or an author holds them.
const FIRST = 0xfdd0;
const END = '\ufdef';

/** One mark, either the beginning of a text in another language or its end. */
const MARK = /[\ufdd0-\ufdef]/g;

/**
 * Marks an interface text as one of another language than the page's. A text is only a string until it is put into a
 * page, where `sayLanguages` turns the marks into `lang` and `dir`.
 */
export function inAnotherLanguage(text: string, locale: Locale): string {
	return `${String.fromCharCode(FIRST + LOCALES.indexOf(locale))}${text}${END}`;
}

/** A text of the content for a place within a sentence of the page, marked when it is in another language. */
export function inSentence({ text, lang }: Worded): string {
	return lang ? inAnotherLanguage(text, lang) : text;
}

/** The language that a mark begins; undefined for the mark of an end. */
export function languageBegun(mark: string): Locale | undefined {
	return LOCALES[mark.charCodeAt(0) - FIRST];
}

/** A text without marks: for places that cannot say a language. */
export function withoutMarks(text: string): string {
	return text.replace(MARK, '');
}

/** Splits a text at its marks, which stay as pieces of their own. */
export function piecesOf(text: string): readonly string[] {
	return text.split(/([\ufdd0-\ufdef])/).filter(Boolean);
}
