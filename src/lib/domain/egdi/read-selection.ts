import { meansOf, medianOf } from './averages';
import type { Country } from './country';
import { roundValue } from './round-value';

/** What a choice of countries says beside the world, rounded as it is shown. */
export type SelectionReading<Shape extends Country> =
	| { readonly type: 'none' }
	| { readonly type: 'one'; readonly country: Shape }
	| { readonly type: 'all'; readonly count: number; readonly mean: number; readonly median: number }
	| {
			readonly type: 'some';
			readonly count: number;
			readonly mean: number;
			readonly median: number;
			readonly world: number;
			readonly side: 'above' | 'below' | 'level';
			/** Distance of the two means, never negative. */
			readonly distance: number;
	  };

/** Reads the EGDI of the chosen countries against the mean of all. */
export function readSelection<Shape extends Country>(
	chosen: readonly Shape[],
	all: readonly Country[]
): SelectionReading<Shape> {
	const [first] = chosen;
	if (!first) return { type: 'none' };
	if (chosen.length === 1) return { type: 'one', country: first };
	const count = chosen.length;
	const mean = roundValue(meansOf(chosen).egdi);
	const median = roundValue(medianOf(chosen, 'egdi'));
	if (count === all.length) return { type: 'all', count, mean, median };
	const world = roundValue(meansOf(all).egdi);
	const distance = roundValue(Math.abs(mean - world));
	const side = distance === 0 ? 'level' : mean > world ? 'above' : 'below';
	return { type: 'some', count, mean, median, world, side, distance };
}
