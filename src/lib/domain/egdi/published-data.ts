import type { Translations } from '../locale/localized';
import type { CityLosi } from './city';
import type { Country, Region } from './country';

/** Sources of the table of countries and how it was read. */
export interface EgdiAbout {
	readonly edition: number;
	readonly rows: number;
	/** Key of the source of the values. */
	readonly source: string;
	/** Key of the source of the printed means. */
	readonly printedSource: string;
	readonly read: string;
	readonly corrected: string;
	readonly checked: string;
	readonly lldc: string;
	/** Means of the EGDI that were printed. */
	readonly printed: { readonly world: number } & Readonly<
		Partial<Record<Region, number | undefined>>
	>;
}

/** The tables of the data explorer, with their sources. */
export interface PublishedData {
	/** In the order of their rank. */
	readonly countries: readonly Country[];
	readonly about: EgdiAbout;
	readonly cities: readonly CityLosi[];
	/** Names of countries by ISO 3166 alpha-2 where the United Nations write another one than the common data. */
	readonly officialNames: Translations<Readonly<Record<string, string>>>;
}
