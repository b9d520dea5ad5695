import ChoiceFields from '../choices/ChoiceFields.svelte';
import { firstOption } from '../choices/first-option';
import type { KindMarkup } from '../kind-markup';
import ScenarioAnswered from './ScenarioAnswered.svelte';
import ScenarioPaper from './ScenarioPaper.svelte';

/** The choices of one step; the form around them is another one, which carries the way walked. */
export const scenario: KindMarkup<'scenario'> = {
	Fields: ChoiceFields,
	Answered: ScenarioAnswered,
	Paper: ScenarioPaper,
	Exhibit: undefined,
	firstField: firstOption
};
