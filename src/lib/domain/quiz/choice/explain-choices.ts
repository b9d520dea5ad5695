import type { Answer, Choice, Explanation } from '../question';

/** Says for each choice whether it was chosen, whether it is right, and why. */
export function explainChoices(
	choices: readonly Choice[],
	answer: Answer
): NonNullable<Explanation['options']> {
	const ids = answer.type === 'choices' ? answer.ids : [];
	return choices.map(({ id, text, correct, because }) => ({
		text,
		chosen: ids.includes(id),
		correct,
		because
	}));
}
