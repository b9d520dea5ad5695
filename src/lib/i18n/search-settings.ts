import type { Locale } from '$lib/domain/locale/locales';
import { BOOST, LOOSE, weightOf } from '$lib/domain/search/search-fields';
import { searchWord } from './search-words';

/** How both indexes of a language take words: the server's of all texts, and the one that a phone keeps. */
export function searchSettings(locale: Locale) {
	return {
		processTerm: (term: string) => searchWord(term, locale) ?? null,
		searchOptions: { boost: BOOST, boostDocument: weightOf, ...LOOSE, combineWith: 'AND' }
	} as const;
}
