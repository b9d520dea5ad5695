import type { KindMarkup } from '../kind-markup';
import { firstAnswer } from '../typed/first-answer';
import NumericAnswered from './NumericAnswered.svelte';
import NumericFields from './NumericFields.svelte';
import PaperLine from '../typed/PaperLine.svelte';

/** A line for a number. */
export const numeric: KindMarkup<'numeric'> = {
	Fields: NumericFields,
	Answered: NumericAnswered,
	Paper: PaperLine,
	Exhibit: undefined,
	firstField: firstAnswer
};
