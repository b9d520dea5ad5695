import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { chainOf, LOCALE_FACTS, LOCALES, type Locale } from '$lib/domain/locale/locales';
import { foldText } from '$lib/domain/quiz/short-text/fold-text';

const STEMMERS = { english: stemEnglish, russian: stemRussian, arabic: stemArabic } as const;

/**
 * Brings a word to the form in which it is looked for: folded as short answers are, and without its ending.
 * @param locale language of the page; its chain says whose word this is when several alphabets have its letters
 * @returns undefined for what is no word
 */
export function searchWord(word: string, locale: Locale): string | undefined {
	const plain = foldText(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	if (!plain) return undefined;
	const stem = stemmerFor(plain, locale);
	return stem ? stem(plain) : plain;
}

/**
 * English names occur in Russian and Arabic texts, and Russian texts on the pages of a language that falls back to
 * it. Text and search are cut alike, so a foreign stemmer never hides a word; it only finds more forms of it.
 */
function stemmerFor(word: string, locale: Locale): ((word: string) => string) | undefined {
	const letters = word.match(/\p{L}/gu) ?? [];
	for (const one of [...chainOf(locale), ...LOCALES]) {
		const { letters: alphabet, stemmer } = LOCALE_FACTS[one];
		if (stemmer && letters.every((letter) => alphabet.test(letter))) return STEMMERS[stemmer];
	}
	return undefined;
}
