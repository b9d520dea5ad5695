import { PARTS, type Country, type Part } from './country';
import { roundValue } from './round-value';

/** The part in which some countries lie furthest apart, with those at both ends. */
export interface Gap<Shape> {
	readonly part: Part;
	readonly distance: number;
	readonly highest: Shape;
	readonly lowest: Shape;
}

/** Finds the widest gap; undefined with fewer than two countries. */
export function widestGap<Shape extends Country>(
	countries: readonly Shape[]
): Gap<Shape> | undefined {
	if (countries.length < 2) return undefined;
	const gaps = PARTS.flatMap((part) => {
		const sorted = [...countries].sort((one, other) => other[part] - one[part]);
		const [highest] = sorted;
		const lowest = sorted.at(-1);
		if (!highest || !lowest) return [];
		const distance = roundValue(roundValue(highest[part]) - roundValue(lowest[part]));
		return [{ part, distance, highest, lowest }];
	});
	return gaps.sort((one, other) => other.distance - one.distance)[0];
}
