import { PARTS, type Country, type Part } from './country';

/** Ranks of the parts of one country that differ by no more than this count as even. */
const CLOSE = 10;

/** What the three parts of one country say beside each other. */
export interface CountryReading {
	readonly type: 'uneven' | 'even';
	readonly strongest: Part;
	readonly weakest: Part;
}

/**
 * Finds the strongest and the weakest part of a country. Values of different parts cannot be compared, since the
 * world's mean differs; places among all countries can. Of equal places the lower value is the weaker.
 */
export function readCountry(country: Country): CountryReading {
	const parts = [...PARTS].sort(
		(one, other) => country.places[one] - country.places[other] || country[other] - country[one]
	);
	const [strongest = 'osi', , weakest = 'osi'] = parts;
	const apart = country.places[weakest] - country.places[strongest];
	return { type: apart > CLOSE ? 'uneven' : 'even', strongest, weakest };
}
