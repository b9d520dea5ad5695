import type { BandId, BandInstrument } from '../../instrument/instrument';

/** Where everything is on the scale of groups; places and lengths are shares of the whole, 0 to 1. */
export interface BandScale {
	readonly bands: readonly {
		readonly id: BandId;
		/** Least and greatest count. */
		readonly from: number;
		readonly to: number;
		readonly start: number;
		readonly length: number;
		/** The value falls into it. */
		readonly reached: boolean;
	}[];
	readonly value: number;
	/** Where the value came from, or comes from; undefined when only one value is shown. */
	readonly origin: number | undefined;
	/** From the value to the first count of the next group; undefined in the highest. */
	readonly distance:
		| {
				readonly start: number;
				readonly end: number;
				readonly middle: number;
				readonly more: number;
		  }
		| undefined;
}

/**
 * Lays out the groups to scale: every count from 0 to `total` has one slot of the same length, a value is in the
 * middle of its slot, and so no value ever lies on a limit.
 * @example layOutBands(instrument.bands, 95, 48).value // 48.5 / 96
 */
export function layOutBands(
	bands: BandInstrument['bands'],
	total: number,
	value: number,
	origin?: number
): BandScale {
	const slots = total + 1;
	const middleOf = (count: number) => (count + 0.5) / slots;
	const next = bands.find((band) => band.from > value);
	return {
		bands: bands.map(({ id, from }, index) => {
			const end = bands[index + 1]?.from ?? slots;
			return {
				id,
				from,
				to: end - 1,
				start: from / slots,
				length: (end - from) / slots,
				reached: value >= from && value < end
			};
		}),
		value: middleOf(value),
		origin: origin === undefined ? undefined : middleOf(origin),
		distance: next && {
			start: middleOf(value),
			end: middleOf(next.from),
			middle: middleOf((value + next.from) / 2),
			more: next.from - value
		}
	};
}
