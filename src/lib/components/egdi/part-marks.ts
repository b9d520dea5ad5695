import type { Values } from '$lib/domain/egdi/country';
import type { Mark } from './shapes';

/** The three parts of the EGDI as marks on one line. */
export function partMarks({ osi, tii, hci }: Values): readonly Mark[] {
	return [
		{ shape: 'circle', value: osi },
		{ shape: 'square', value: tii },
		{ shape: 'diamond', value: hci }
	];
}
