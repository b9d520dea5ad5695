import { excerptOf } from '$lib/domain/search/excerpt';
import type { Found } from '$lib/domain/search/found';
import { FOUND_KINDS, type FoundKind } from '$lib/domain/search/search-fields';
import type { Locale } from '$lib/i18n/locales';
import { searchWord } from '$lib/i18n/search-words';
import type { Catalogue } from '../catalogue/catalogue';
import { searchIndex } from './search-index';

export interface FoundContent {
	/** How many of each kind, whatever kind is asked for. */
	readonly counts: readonly { readonly kind: FoundKind; readonly count: number }[];
	readonly total: number;
	/** The best ones of the asked kind. */
	readonly shown: readonly Found[];
	/** How many more of the asked kind there are. */
	readonly rest: number;
}

/**
 * Finds lessons, questions, practices, terms and pages that hold all words looked for, best first.
 * @param limit how many are shown
 */
export function findContent(
	catalogue: Catalogue,
	locale: Locale,
	wish: { readonly words: string; readonly kind: FoundKind | undefined; readonly limit: number }
): FoundContent {
	const hits = wish.words ? hitsOf(catalogue, locale, wish.words) : [];
	const ofKind = hits.filter(({ entry }) => !wish.kind || entry.kind === wish.kind);
	return {
		counts: FOUND_KINDS.map((kind) => ({
			kind,
			count: hits.filter(({ entry }) => entry.kind === kind).length
		})),
		total: hits.length,
		rest: Math.max(0, ofKind.length - wish.limit),
		shown: ofKind.slice(0, wish.limit).map(({ entry, stems }) => {
			const isHit = (word: string) => stems.has(searchWord(word) ?? '');
			const { id, kind, path, title, context, summary, body } = entry;
			return {
				id,
				kind,
				path,
				context,
				locale: entry.locale,
				title: excerptOf(title, isHit),
				excerpt: excerptOf(`${summary}\n${body}`, isHit)
			};
		})
	};
}

/** The entries that hold all words, with the stems by which they were found. */
function hitsOf(catalogue: Catalogue, locale: Locale, words: string) {
	const { index, entries } = searchIndex(catalogue, locale);
	return index.search(words).flatMap((hit) => {
		const entry = entries.get(String(hit.id));
		return entry ? [{ entry, stems: new Set(hit.terms) }] : [];
	});
}
