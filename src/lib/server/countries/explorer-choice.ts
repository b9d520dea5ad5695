import type { Group, Region } from '$lib/domain/egdi/country';
import { INDICES } from '$lib/domain/egdi/country';
import type { CountryOrder } from '$lib/domain/egdi/select-countries';

/** The columns by which the table can be sorted. */
export const ORDERS = ['name', 'rank', ...INDICES] as const satisfies readonly CountryOrder[];

/** What somebody wants to see of the table. */
export interface ExplorerChoice {
	readonly words: string;
	readonly region: Region | undefined;
	readonly group: Group | undefined;
	readonly lldc: boolean | undefined;
	readonly sort: CountryOrder;
	readonly isDescending: boolean;
	readonly page: number | 'all';
}

/** Values are looked at from the highest, names and ranks from the first. */
export function startsDescending(sort: CountryOrder): boolean {
	return sort !== 'name' && sort !== 'rank';
}

/**
 * The address of a view of the table; what is usual is left out.
 * @example explorerAddress('/en/data', { ...choice, region: 'asia' }) === '/en/data?region=asia'
 */
export function explorerAddress(base: string, choice: ExplorerChoice): string {
	const query = new URLSearchParams();
	if (choice.words) query.set('q', choice.words);
	if (choice.region) query.set('region', choice.region);
	if (choice.group) query.set('group', choice.group);
	if (choice.lldc !== undefined) query.set('lldc', choice.lldc ? 'yes' : 'no');
	if (choice.sort !== 'rank') query.set('sort', choice.sort);
	if (choice.isDescending !== startsDescending(choice.sort)) {
		query.set('order', choice.isDescending ? 'desc' : 'asc');
	}
	if (choice.page !== 1) query.set('page', String(choice.page));
	return query.size > 0 ? `${base}?${query}` : base;
}
