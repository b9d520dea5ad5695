import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { foldText } from '$lib/domain/quiz/short-text/fold-text';
import type { Locale } from '$lib/domain/locale/locales';

const STEMMERS: Readonly<Record<Locale, (word: string) => string>> = {
	en: stemEnglish,
	ru: stemRussian,
	ar: stemArabic
};

/**
 * Brings a word to the form in which it is looked for: folded as short answers are, and without its ending.
 * Each word is stemmed by its own script, since English names stand in Russian and Arabic texts.
 * @returns undefined for what is no word
 */
export function searchWord(word: string): string | undefined {
	const plain = foldText(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	if (!plain) return undefined;
	return STEMMERS[scriptOf(plain)](plain);
}

function scriptOf(word: string): Locale {
	if (/\p{Script=Cyrillic}/u.test(word)) return 'ru';
	return /\p{Script=Arabic}/u.test(word) ? 'ar' : 'en';
}
