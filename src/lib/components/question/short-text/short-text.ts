import type { KindMarkup } from '../kind-markup';
import PaperLine from '../typed/PaperLine.svelte';
import TypedLine from '../typed/TypedLine.svelte';
import { firstAnswer } from '../typed/first-answer';
import ShortTextAnswered from './ShortTextAnswered.svelte';

/** A line for a word or two. */
export const shortText: KindMarkup<'short-text'> = {
	Fields: TypedLine,
	Answered: ShortTextAnswered,
	Paper: PaperLine,
	Exhibit: undefined,
	firstField: firstAnswer
};
