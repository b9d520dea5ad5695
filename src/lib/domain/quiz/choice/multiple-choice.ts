import type { MultipleQuestion, QuestionRules } from '../question';
import { drawOptions } from '../drawn-options';
import { explainChoices } from './explain-choices';
import { fillChoices } from './fill-choices';

/** Several choices are right; a point for each choice that was rightly taken or rightly left. */
export const multipleChoice: QuestionRules<MultipleQuestion> = {
	present: (question, seed) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		options: drawOptions(question.choices, seed, question.id).map(({ value, thing }) => ({
			value,
			text: thing.text
		}))
	}),
	read(question, seed, fields) {
		const values = fields.get('answer') ?? [];
		if (values.length === 0) return { type: 'incomplete' };
		const options = drawOptions(question.choices, seed, question.id);
		if (!values.every((value) => options.some((option) => option.value === value))) {
			return { type: 'unreadable' };
		}
		const ids = options
			.filter((option) => values.includes(option.value))
			.map((option) => option.thing.id)
			.sort();
		return { type: 'answer', answer: { type: 'choices', ids } };
	},
	fill: (question, seed, answer) =>
		fillChoices(drawOptions(question.choices, seed, question.id), answer),
	grade(question, answer) {
		const ids = answer.type === 'choices' ? answer.ids : [];
		const total = question.choices.length;
		const earned = question.choices.filter(
			(choice) => choice.correct === ids.includes(choice.id)
		).length;
		const right = earned === total;
		// Half of the marks can be had by chance, so less than that earns nothing.
		const points = right ? 1 : 0;
		return {
			outcome: right ? 'right' : earned * 2 > total ? 'partly' : 'wrong',
			earned: points,
			total: 1
		};
	},
	explain: (question, seed, answer) => ({
		grade: multipleChoice.grade(question, answer),
		options: explainChoices(
			drawOptions(question.choices, seed, question.id).map(({ thing }) => thing),
			answer
		)
	})
};
