import type { MultipleQuestion, QuestionRules } from '../question';
import { drawOptions } from '../drawn-options';
import { explainChoices } from './explain-choices';
import { fillChoices } from './fill-choices';

/** Several choices are right; the point is earned by taking all of them and no other. */
export const multipleChoice: QuestionRules<MultipleQuestion> = {
	present: (question, draw) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		options: drawOptions(question.choices, draw).map(({ value, thing }) => ({
			value,
			text: thing.text
		}))
	}),
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
	grade(question, answer) {
		const ids = answer.type === 'choices' ? answer.ids : [];
		const total = question.choices.length;
		const rightly = question.choices.filter(
			(choice) => choice.correct === ids.includes(choice.id)
		).length;
		if (rightly === total) return { outcome: 'right', earned: 1, total: 1 };
		// Half of the choices can be rightly taken or left by chance, so half is still wrong.
		return { outcome: rightly * 2 > total ? 'partly' : 'wrong', earned: 0, total: 1 };
	},
	explain: (question, draw, answer) => ({
		grade: multipleChoice.grade(question, answer),
		options: explainChoices(
			drawOptions(question.choices, draw).map(({ thing }) => thing),
			answer
		)
	})
};
