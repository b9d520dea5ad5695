import { expect, it } from 'vitest';
import { searchSettings } from './search-settings';

it('forgives two slips at most, however long a word is', () => {
	const { fuzzy, maxFuzzy } = searchSettings('en').searchOptions;
	expect(fuzzy('portal')).toBeGreaterThan(0);
	expect(maxFuzzy).toBe(2);
});
