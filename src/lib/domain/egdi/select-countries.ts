import { foldText } from '../quiz/short-text/fold-text';
import type { Country, Group, Index, Region } from './country';

/** A country as a page calls it. */
export interface NamedCountry extends Country {
	/** In the page's language. */
	readonly title: string;
	/** Every spelling by which it may be looked for, folded. */
	readonly spellings: readonly string[];
}

/** Which countries somebody wants to see; what is not set leaves everything in. */
export interface CountryFilter {
	readonly words?: string | undefined;
	readonly region?: Region | undefined;
	readonly group?: Group | undefined;
	/** Landlocked developing countries only, or the others only. */
	readonly lldc?: boolean | undefined;
}

export type CountryOrder = 'name' | 'rank' | Index;

/** The countries that fit every part of a filter. */
export function selectCountries<Shape extends NamedCountry>(
	countries: readonly Shape[],
	{ words = '', region, group, lldc }: CountryFilter
): Shape[] {
	const wanted = foldName(words);
	return countries.filter(
		(country) =>
			(!region || country.region === region) &&
			(!group || country.group === group) &&
			(lldc === undefined || country.lldc === lldc) &&
			country.spellings.some((spelling) => spelling.includes(wanted))
	);
}

/** Sorts countries; equal ones follow the order of their rank. */
export function sortCountries<Shape extends NamedCountry>(
	countries: readonly Shape[],
	by: CountryOrder,
	isDescending: boolean,
	compareNames: (one: Shape, other: Shape) => number
): Shape[] {
	const compare = (one: Shape, other: Shape) => {
		if (by === 'name') return compareNames(one, other);
		return by === 'rank' ? one.places.egdi - other.places.egdi : one[by] - other[by];
	};
	return [...countries].sort(
		(one, other) =>
			(isDescending ? -1 : 1) * compare(one, other) || one.places.egdi - other.places.egdi
	);
}

/**
 * Makes spellings of one name equal, accents left out.
 * @example foldName('Côte d’Ivoire') === "cote d'ivoire"
 */
export function foldName(name: string): string {
	return foldText(name).normalize('NFD').replace(/\p{M}/gu, '');
}
