import type { Locale } from '../locale/locales';
/** What can be found, in the order in which kinds are offered. */
export const FOUND_KINDS = ['lesson', 'indicator', 'practice', 'term', 'page'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
	readonly id: string;
	readonly kind: FoundKind;
	/** Below the language. */
	readonly path: string;
	readonly title: string;
	/** Where it belongs: its module, criterion or city. */
	readonly context: string;
	readonly summary: string;
	/** Other words by which people look for it: what kind of thing it is, its number in other spellings. */
	readonly also: string;
	/** The rest of its words; not part of what phones receive. */
	readonly body: string;
	/** Language of its texts. */
	readonly locale: Locale;
}

/** An entry as phones keep it: without the rest of its words. */
export type PocketEntry = Omit<SearchEntry, 'body'>;

/** How strongly a word weighs, by the field it occurs in. */
export const BOOST: Readonly<Record<string, number>> = {
	title: 6,
	also: 4,
	summary: 2,
	context: 1.5
};

/** Who asks for a place of the site itself wants to go there, not to read about it. */
export function weightOf(id: unknown): number {
	return String(id).startsWith('place ') ? 3 : 1;
}

/** A word may be unfinished, and a long one may hold one slip. */
export const LOOSE = {
	prefix: (word: string) => word.length > 2,
	fuzzy: slips,
	// Every further slip multiplies the words that are looked at: a word of a hundred letters would hold the server up.
	maxFuzzy: 2
} as const;

function slips(word: string): number {
	return word.length > 5 ? 0.2 : 0;
}
