import { BOOST, LOOSE, weightOf } from '$lib/domain/search/search-fields';
import { searchWord } from './search-words';

/** How both indexes take words: the server's of all texts, and the one that a phone keeps. */
export const SEARCH_SETTINGS = {
	processTerm: (term: string) => searchWord(term) ?? null,
	searchOptions: { boost: BOOST, boostDocument: weightOf, ...LOOSE, combineWith: 'AND' }
} as const;
