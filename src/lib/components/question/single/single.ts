import AnsweredChoices from '../choices/AnsweredChoices.svelte';
import ChoiceFields from '../choices/ChoiceFields.svelte';
import PaperChoices from '../choices/PaperChoices.svelte';
import { firstOption } from '../choices/first-option';
import type { KindMarkup } from '../kind-markup';

/** Radio buttons. */
export const single: KindMarkup<'single'> = {
	Fields: ChoiceFields,
	Answered: AnsweredChoices,
	Paper: PaperChoices,
	Exhibit: undefined,
	firstField: firstOption
};
