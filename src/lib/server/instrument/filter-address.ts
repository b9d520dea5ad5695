import { FILTER_PARTS, type IndicatorFilter } from '$lib/domain/instrument/filter-indicators';

/**
 * The address of a filtered list; parts that leave everything in are left out.
 * @example filterAddress('/en/indicators', { link: 'yes', words: 'water' }) === '/en/indicators?link=yes&q=water'
 */
export function filterAddress(base: string, filter: IndicatorFilter): string {
	const query = new URLSearchParams();
	for (const part of FILTER_PARTS) {
		const value = filter[part];
		if (value) query.set(part, value);
	}
	if (filter.words) query.set('q', filter.words);
	return query.size > 0 ? `${base}?${query}` : base;
}
