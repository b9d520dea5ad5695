import type { Drawn } from '../drawn-options';
import type { Answer, Choice, FilledFields } from '../question';

/** The values under which chosen choices stand in one rendered form. */
export function fillChoices(options: readonly Drawn<Choice>[], answer: Answer): FilledFields {
	const ids = answer.type === 'choices' ? answer.ids : [];
	return {
		answer: options.filter(({ thing }) => ids.includes(thing.id)).map(({ value }) => value)
	};
}
