import type { Country } from './country';

/** A country with those before and after it by rank; fewer at the ends of the list. */
export function countriesAround<Shape extends Country>(
	country: Shape,
	countries: readonly Shape[],
	reach: number
): Shape[] {
	const ranked = [...countries].sort((one, other) => one.places.egdi - other.places.egdi);
	const index = ranked.findIndex((one) => one.iso3 === country.iso3);
	return ranked.slice(Math.max(0, index - reach), index + reach + 1);
}
