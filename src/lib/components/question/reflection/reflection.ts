import type { KindMarkup } from '../kind-markup';
import { firstAnswer } from '../typed/first-answer';
import ReflectionAnswered from './ReflectionAnswered.svelte';
import ReflectionFields from './ReflectionFields.svelte';
import ReflectionPaper from './ReflectionPaper.svelte';

/** A box for thoughts. */
export const reflection: KindMarkup<'reflection'> = {
	Fields: ReflectionFields,
	Answered: ReflectionAnswered,
	Paper: ReflectionPaper,
	Exhibit: undefined,
	firstField: firstAnswer
};
