import type { Translations } from '../locale/localized';

/** Regions as the Survey draws them: Armenia, Azerbaijan, Georgia and Central Asia belong to Asia. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
/** Groups of the EGDI, the highest first. */
export const GROUPS = ['very-high', 'high', 'middle', 'low'] as const;
/** The three parts whose mean the EGDI is. */
export const PARTS = ['osi', 'tii', 'hci'] as const;
/** Every index of the table; the EPI is no part of the EGDI. */
export const INDICES = ['egdi', ...PARTS, 'epi'] as const;

export type Region = (typeof REGIONS)[number];
export type Group = (typeof GROUPS)[number];
export type Part = (typeof PARTS)[number];
export type Index = (typeof INDICES)[number];
/** Each between 0 and 1. */
export type Values = Readonly<Record<Index, number>>;

/** One row of the table, with what follows from all rows. */
export interface Country extends Values {
	/** ISO 3166 alpha-3. */
	readonly iso3: string;
	/** ISO 3166 alpha-2, for its name in other languages. */
	readonly iso2: string;
	/** As the Survey writes it, in English. */
	readonly name: string;
	/** Its name where the United Nations write another one than the common data. */
	readonly officialNames: Translations<string>;
	readonly region: Region;
	/** Landlocked developing country. */
	readonly lldc: boolean;
	readonly group: Group;
	/** Place among all countries by each index; equal values share the better place. */
	readonly places: Readonly<Record<Index, number>>;
}

/** What a row of the file says; the rest is computed. */
export type CountryRow = Omit<Country, 'group' | 'places'>;

/** Adds the group and the places to the rows. */
export function completeCountries(rows: readonly CountryRow[]): Country[] {
	return rows.map((row) => ({
		...row,
		group: groupOf(row.egdi),
		places: Object.fromEntries(
			INDICES.map((index) => [index, placeOf(rows, index, row[index])])
		) as Country['places']
	}));
}

/**
 * The group a value of the EGDI falls into.
 * @example groupOf(0.75) // 'very-high'
 */
function groupOf(egdi: number): Group {
	if (egdi >= 0.75) return 'very-high';
	if (egdi >= 0.5) return 'high';
	return egdi >= 0.25 ? 'middle' : 'low';
}

/** The place a value would have among the rows. */
export function placeOf(rows: readonly Values[], index: Index, value: number): number {
	return 1 + rows.filter((row) => row[index] > value).length;
}
