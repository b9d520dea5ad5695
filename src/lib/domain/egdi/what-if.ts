import { PARTS, placeOf, type Country, type Part } from './country';
import { roundValue } from './round-value';

/** A change of one part by which the EGDI moves by a hundredth. */
const STEP = 0.03;

/** What the index would be if one part of it were higher and everything else stayed. */
export interface WhatIf {
	readonly part: Part;
	/** How much the part rises; less than a step where it would pass 1. */
	readonly step: number;
	readonly from: number;
	readonly to: number;
	readonly egdi: number;
	/** How much the EGDI rises. */
	readonly gain: number;
	/** The place with every other country where it is. */
	readonly place: number;
}

/** Raises one part of a country by a step. */
export function whatIf(country: Country, all: readonly Country[], part: Part): WhatIf {
	const from = roundValue(country[part]);
	const to = roundValue(Math.min(1, from + STEP));
	const step = roundValue(to - from);
	const sum = PARTS.reduce((total, one) => total + country[one], 0);
	const egdi = (sum + step) / PARTS.length;
	const others = all.filter((other) => other.iso3 !== country.iso3);
	return {
		part,
		step,
		from,
		to,
		egdi: roundValue(egdi),
		gain: roundValue(step / PARTS.length),
		place: placeOf(others, 'egdi', egdi)
	};
}
