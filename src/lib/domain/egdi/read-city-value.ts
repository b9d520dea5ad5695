import { readNumber } from '../quiz/numeric/read-number';

/** A value of the local index as somebody typed it. */
export type TypedCityValue =
	| {
			readonly type: 'value';
			/** In ten-thousandths, 0 to 10,000. */ readonly tenThousandths: number;
	  }
	| { readonly type: 'unreadable' }
	| { readonly type: 'out-of-range' };

/**
 * Reads a value between 0 and 1, or a percentage: with its sign, or because it is above 1.
 * @example readCityValue('78,13 %') // { type: 'value', tenThousandths: 7813 }
 */
export function readCityValue(typed: string): TypedCityValue {
	const number = readNumber(typed);
	if (number === undefined) return { type: 'unreadable' };
	const isPercent = /[%\u066a]/.test(typed) || number > 1;
	const share = isPercent ? number / 100 : number;
	if (share < 0 || share > 1) return { type: 'out-of-range' };
	return { type: 'value', tenThousandths: Math.round(Number((share * 10_000).toFixed(6))) };
}
