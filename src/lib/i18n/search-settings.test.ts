import { expect, it } from 'vitest';
import { SEARCH_SETTINGS } from './search-settings';

it('forgives two slips at most, however long a word is', () => {
	const { fuzzy, maxFuzzy } = SEARCH_SETTINGS.searchOptions;
	expect(fuzzy('portal')).toBeGreaterThan(0);
	expect(maxFuzzy).toBe(2);
});
