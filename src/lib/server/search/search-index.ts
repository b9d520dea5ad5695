import MiniSearch from 'minisearch';
import { BOOST, LOOSE, type SearchEntry } from '$lib/domain/search/search-fields';
import { searchWord } from '$lib/i18n/search-words';
import type { Catalogue } from '../catalogue/catalogue';
import { searchEntries } from './search-entries';

export interface SearchIndex {
	readonly index: MiniSearch<SearchEntry>;
	readonly entries: ReadonlyMap<string, SearchEntry>;
}

const built = new WeakMap<Catalogue, Map<string, SearchIndex>>();

/** The index of a language, built with the first search. */
export function searchIndex(catalogue: Catalogue, locale: string): SearchIndex {
	const known = built.get(catalogue) ?? new Map<string, SearchIndex>();
	built.set(catalogue, known);
	const found = known.get(locale) ?? build(searchEntries(catalogue, locale));
	known.set(locale, found);
	return found;
}

function build(entries: readonly SearchEntry[]): SearchIndex {
	const index = new MiniSearch<SearchEntry>({
		fields: ['title', 'context', 'summary', 'body'],
		processTerm: (term) => searchWord(term) ?? null,
		searchOptions: { boost: BOOST, ...LOOSE, combineWith: 'AND' }
	});
	index.addAll(entries);
	return { index, entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** What phones keep: titles and summaries of everything, without the texts; a few dozen kilobytes. */
export function pocketEntries(catalogue: Catalogue, locale: string): Omit<SearchEntry, 'body'>[] {
	const { entries } = searchIndex(catalogue, locale);
	return [...entries.values()].map((entry) => ({
		id: entry.id,
		kind: entry.kind,
		path: entry.path,
		title: entry.title,
		context: entry.context,
		summary: entry.summary,
		locale: entry.locale
	}));
}
