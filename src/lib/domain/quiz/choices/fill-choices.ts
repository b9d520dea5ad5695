import type { Answer, FilledFields } from '../answer';
import type { Drawn } from '../drawing/drawn-options';
import type { Choice } from './choice';

/** The values that chosen choices have in one rendered form. */
export function fillChoices(options: readonly Drawn<Choice>[], answer: Answer): FilledFields {
	const ids = answer.type === 'choices' ? answer.ids : [];
	return {
		answer: options.filter(({ thing }) => ids.includes(thing.id)).map(({ value }) => value)
	};
}
