import type { Answer, Choice, QuestionRules, SingleQuestion } from '../question';
import type { Draw } from '../draw';
import { drawOptions, nameOptions } from '../drawn-options';
import { explainChoices } from './explain-choices';
import { fillChoices } from './fill-choices';

/** One choice is right: single, true-false and judgement. */
export const singleChoice: QuestionRules<SingleQuestion> = {
	present: (question, draw) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		options: drawn(question, draw).map(({ value, thing }) => ({ value, text: thing.text })),
		...(question.page ? { page: question.page } : {}),
		...(question.indicator ? { indicator: question.indicator } : {})
	}),
	read(question, draw, fields) {
		const value = fields.get('answer')?.[0];
		if (!value) return { type: 'incomplete' };
		const chosen = drawn(question, draw).find((option) => option.value === value);
		if (!chosen) return { type: 'unreadable' };
		return { type: 'answer', answer: { type: 'choices', ids: [chosen.thing.id] } };
	},
	fill: (question, draw, answer) => fillChoices(drawn(question, draw), answer),
	grade(question, answer) {
		const right = isRight(question, answer);
		return { outcome: right ? 'right' : 'wrong', earned: right ? 1 : 0, total: 1 };
	},
	explain: (question, draw, answer) => ({
		grade: singleChoice.grade(question, answer),
		options: explainChoices(
			drawn(question, draw).map(({ thing }) => thing),
			answer
		)
	})
};

/** "Yes" before "no" and 1 before 0: fixed pairs keep their order, since the order tells nothing. */
function drawn(question: SingleQuestion, draw: Draw) {
	return question.kind === 'single'
		? drawOptions<Choice>(question.choices, draw)
		: nameOptions(question.choices, draw);
}

function isRight(question: SingleQuestion, answer: Answer): boolean {
	if (answer.type !== 'choices') return false;
	return question.choices.some((choice) => choice.correct && answer.ids.includes(choice.id));
}
