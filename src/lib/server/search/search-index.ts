import MiniSearch from 'minisearch';
import type { PocketEntry, SearchEntry } from '$lib/domain/search/search-fields';
import type { Locale } from '$lib/domain/locale/locales';
import { searchSettings } from '$lib/i18n/search-settings';
import type { Catalogue } from '../catalogue/catalogue';
import { onceInLanguage } from '../once-in-language';
import { searchEntries } from './search-entries';

const entriesOf = onceInLanguage(searchEntries);

interface SearchIndex {
	readonly index: MiniSearch<SearchEntry>;
	readonly entries: ReadonlyMap<string, SearchEntry>;
}

const AT_ONCE = 10;

/** The index of a language, built with the first search, a few entries at a time so that others are answered meanwhile. */
export const searchIndex = onceInLanguage(
	async (catalogue: Catalogue, locale): Promise<SearchIndex> => {
		const entries = entriesOf(catalogue, locale);
		const index = new MiniSearch<SearchEntry>({
			...searchSettings(locale),
			fields: ['title', 'also', 'context', 'summary', 'body']
		});
		await index.addAllAsync(entries, { chunkSize: AT_ONCE });
		return { index, entries: new Map(entries.map((entry) => [entry.id, entry])) };
	}
);

/** What phones keep: titles and summaries of everything, without the texts; a few dozen kilobytes. */
export function pocketEntries(catalogue: Catalogue, locale: Locale): PocketEntry[] {
	return entriesOf(catalogue, locale).map(({ body: _, ...entry }) => entry);
}
