import { explainChoices } from '../choices/explain-choices';
import { fillChoices } from '../choices/fill-choices';
import { presentChoices } from '../choices/present-choices';
import type { Draw } from '../drawing/draw';
import { drawOptions } from '../drawing/drawn-options';
import { onePoint } from '../grade';
import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';

/** Several choices are right; the point is earned by taking all of them and no other. */
export const multiple: QuestionRules<'multiple'> = {
	present,
	presentOnPaper: present,
	read(question, draw, fields) {
		const values = (fields.get('answer') ?? []).filter(Boolean);
		if (values.length === 0) return { type: 'incomplete' };
		const options = drawOptions(question.choices, draw);
		if (!values.every((value) => options.some((option) => option.value === value))) {
			return { type: 'unreadable' };
		}
		const ids = options
			.filter((option) => values.includes(option.value))
			.map((option) => option.thing.id)
			.sort();
		return { type: 'answer', answer: { type: 'choices', ids } };
	},
	fill: (question, draw, answer) => fillChoices(drawOptions(question.choices, draw), answer),
	grade({ choices }, answer) {
		const ids = answer.type === 'choices' ? answer.ids : [];
		const rightly = choices.filter((choice) => choice.correct === ids.includes(choice.id)).length;
		if (rightly === choices.length) return onePoint('right');
		// Half of the choices can be rightly taken or left by chance, so half is still wrong.
		return onePoint(rightly * 2 > choices.length ? 'partly' : 'wrong');
	},
	explain: (question, draw, answer) => ({
		options: explainChoices(drawOptions(question.choices, draw), answer)
	}),
	optionIds: ({ choices }) => choices.map(({ id }) => id),
	leftOpen: { type: 'choices', ids: [] },
	places: ['test', 'gain-check']
};

function present({ choices }: Question<'multiple'>, draw: Draw) {
	return { options: presentChoices(drawOptions(choices, draw)) };
}
