import { pageWindow } from '$lib/domain/page-window';
import { excerptOf } from '$lib/domain/search/excerpt';
import type { Found } from '$lib/domain/search/found';
import { FOUND_KINDS, type FoundKind } from '$lib/domain/search/search-fields';
import { tellingWords } from '$lib/domain/search/telling-words';
import type { Locale } from '$lib/domain/locale/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { searchWord } from '$lib/i18n/search-words';
import type { Catalogue } from '../catalogue/catalogue';
import { searchIndex } from './search-index';

/** How many results one page shows: to mark the words in a text takes longer than to find it. */
export const PAGE_SIZE = 20;

export interface FoundContent {
	/** How many of each kind, whatever kind is asked for. */
	readonly counts: readonly { readonly kind: FoundKind; readonly count: number }[];
	readonly total: number;
	/** One page of the asked kind, best first. */
	readonly shown: readonly Found[];
	/** Which page it is, from 1, and how many there are; a page behind the last shows the last. */
	readonly page: number;
	readonly pages: number;
}

/**
 * Finds lessons, questions, practices, terms and pages that hold all words looked for, best first.
 * @param page which of the pages of {@link PAGE_SIZE} results is shown, from 1
 */
export async function findContent(
	catalogue: Catalogue,
	locale: Locale,
	asked: { readonly words: string; readonly kind: FoundKind | undefined; readonly page: number }
): Promise<FoundContent> {
	const hits = asked.words ? await hitsOf(catalogue, locale, asked.words) : [];
	const ofKind = hits.filter(({ entry }) => !asked.kind || entry.kind === asked.kind);
	const { page, pages, offset } = pageWindow(ofKind.length, asked.page, PAGE_SIZE);
	return {
		counts: FOUND_KINDS.map((kind) => ({
			kind,
			count: hits.filter(({ entry }) => entry.kind === kind).length
		})),
		total: hits.length,
		page,
		pages,
		shown: ofKind.slice(offset, offset + PAGE_SIZE).map(({ entry, stems }) => {
			const isHit = (word: string) => stems.has(searchWord(word, locale) ?? '');
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
async function hitsOf(catalogue: Catalogue, locale: Locale, words: string) {
	const { index, entries } = await searchIndex(catalogue, locale);
	const common = plainTranslatorFor(locale)('search-common-words');
	return index.search(tellingWords(words, common)).flatMap((hit) => {
		const entry = entries.get(String(hit.id));
		return entry ? [{ entry, stems: new Set(hit.terms) }] : [];
	});
}
