import { firstOption } from '../choices/first-option';
import type { KindMarkup } from '../kind-markup';
import AnsweredPair from '../pair/AnsweredPair.svelte';
import PairFields from '../pair/PairFields.svelte';
import PaperPair from '../pair/PaperPair.svelte';

/** A pair of choices. */
export const trueFalse: KindMarkup<'true-false'> = {
	Fields: PairFields,
	Answered: AnsweredPair,
	Paper: PaperPair,
	Exhibit: undefined,
	firstField: firstOption
};
