import { firstOption } from '../choices/first-option';
import type { KindMarkup } from '../kind-markup';
import AnsweredPair from '../pair/AnsweredPair.svelte';
import PairFields from '../pair/PairFields.svelte';
import PaperPair from '../pair/PaperPair.svelte';
import JudgementPage from './JudgementPage.svelte';

/** A pair of choices below a drawn page. */
export const judgement: KindMarkup<'judgement'> = {
	Fields: PairFields,
	Answered: AnsweredPair,
	Paper: PaperPair,
	Exhibit: JudgementPage,
	firstField: firstOption
};
