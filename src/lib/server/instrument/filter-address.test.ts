import { expect, it } from 'vitest';
import { filterAddress } from './filter-address';

it('is the plain list when nothing is asked', () => {
	expect(filterAddress('/en/indicators', { words: '' })).toBe('/en/indicators');
});

it('holds every part that is asked, in one order', () => {
	const filter = { check: 'walk', criterion: 'SP', words: 'вода и газ' } as const;
	expect(filterAddress('/ru/indicators', filter)).toBe(
		`/ru/indicators?criterion=SP&check=walk&q=${encodeURIComponent('вода и газ').replaceAll('%20', '+')}`
	);
});
