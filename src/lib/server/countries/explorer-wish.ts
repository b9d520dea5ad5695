import type { Group, Region } from '$lib/domain/egdi/country';
import { INDICES } from '$lib/domain/egdi/country';
import type { CountryOrder } from '$lib/domain/egdi/select-countries';

/** The columns by which the table can be sorted. */
export const ORDERS = ['name', 'rank', ...INDICES] as const satisfies readonly CountryOrder[];

/** What somebody wants to see of the table. */
export interface ExplorerWish {
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
 * @example explorerAddress('/en/data', { ...wish, region: 'asia' }) === '/en/data?region=asia'
 */
export function explorerAddress(base: string, wish: ExplorerWish): string {
	const query = new URLSearchParams();
	if (wish.words) query.set('q', wish.words);
	if (wish.region) query.set('region', wish.region);
	if (wish.group) query.set('group', wish.group);
	if (wish.lldc !== undefined) query.set('lldc', wish.lldc ? 'yes' : 'no');
	if (wish.sort !== 'rank') query.set('sort', wish.sort);
	if (wish.isDescending !== startsDescending(wish.sort)) {
		query.set('order', wish.isDescending ? 'desc' : 'asc');
	}
	if (wish.page !== 1) query.set('page', String(wish.page));
	return query.size > 0 ? `${base}?${query}` : base;
}
