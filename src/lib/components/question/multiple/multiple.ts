import AnsweredChoices from '../choices/AnsweredChoices.svelte';
import ChoiceFields from '../choices/ChoiceFields.svelte';
import PaperChoices from '../choices/PaperChoices.svelte';
import { firstOption } from '../choices/first-option';
import type { KindMarkup } from '../kind-markup';

/** Check boxes. */
export const multiple: KindMarkup<'multiple'> = {
	Fields: ChoiceFields,
	Answered: AnsweredChoices,
	Paper: PaperChoices,
	Exhibit: undefined,
	firstField: firstOption
};
