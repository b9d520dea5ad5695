import type { Answer } from '../answer';
import type { Drawn } from '../drawing/drawn-options';
import type { Choice, ExplainedChoice } from './choice';

/** Says for each choice, in the order in which it was shown, whether it was chosen, whether it is right, and why. */
export function explainChoices(
	drawn: readonly Drawn<Choice>[],
	answer: Answer
): readonly ExplainedChoice[] {
	const ids = answer.type === 'choices' ? answer.ids : [];
	return drawn.map(({ thing: { id, text, correct, because } }) => ({
		text,
		chosen: ids.includes(id),
		correct,
		because
	}));
}
