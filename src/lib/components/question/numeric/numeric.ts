import type { KindMarkup } from '../kind-markup';
import { firstAnswer } from '../typed/first-answer';
import NumericAnswered from './NumericAnswered.svelte';
import NumericFields from './NumericFields.svelte';
import NumericPaper from './NumericPaper.svelte';

/** A line for a number. */
export const numeric: KindMarkup<'numeric'> = {
	Fields: NumericFields,
	Answered: NumericAnswered,
	Paper: NumericPaper,
	Exhibit: undefined,
	firstField: firstAnswer
};
