import type { Answer, AnswerFields } from '../answer';
import type { Draw } from '../drawing/draw';
import type { Drawn } from '../drawing/drawn-options';
import { onePoint } from '../grade';
import type { Choice } from './choice';
import { explainChoices } from './explain-choices';
import { fillChoices } from './fill-choices';
import { presentChoices } from './present-choices';

interface OfferingChoices {
	readonly choices: readonly Choice[];
}

/**
 * The rules of a question that has one right choice.
 * @param drawChoices how its choices are drawn: shuffled, or as a pair whose order is fixed
 */
export function choosingOne(
	drawChoices: (choices: readonly Choice[], draw: Draw) => readonly Drawn<Choice>[]
) {
	const drawn = ({ choices }: OfferingChoices, draw: Draw) => drawChoices(choices, draw);
	const present = (question: OfferingChoices, draw: Draw) => ({
		options: presentChoices(drawn(question, draw))
	});
	return {
		present,
		presentOnPaper: present,
		read: (question: OfferingChoices, draw: Draw, fields: AnswerFields) =>
			readOne(drawn(question, draw), fields),
		fill: (question: OfferingChoices, draw: Draw, answer: Answer) =>
			fillChoices(drawn(question, draw), answer),
		grade: ({ choices }: OfferingChoices, answer: Answer) =>
			onePoint(isRight(choices, answer) ? 'right' : 'wrong'),
		explain: (question: OfferingChoices, draw: Draw, answer: Answer) => ({
			options: explainChoices(drawn(question, draw), answer)
		}),
		optionIds: ({ choices }: OfferingChoices) => choices.map(({ id }) => id),
		leftOpen: { type: 'choices', ids: [] },
		places: ['test', 'gain-check']
	} as const;
}

function readOne(drawn: readonly Drawn<Choice>[], fields: AnswerFields) {
	const value = fields.get('answer')?.[0];
	if (!value) return { type: 'incomplete' } as const;
	const chosen = drawn.find((option) => option.value === value);
	if (!chosen) return { type: 'unreadable' } as const;
	const answer = { type: 'choices', ids: [chosen.thing.id] } as const;
	return { type: 'answer', answer } as const;
}

function isRight(choices: readonly Choice[], answer: Answer): boolean {
	if (answer.type !== 'choices') return false;
	return choices.some((choice) => choice.correct && answer.ids.includes(choice.id));
}
