import type { QuestionRules } from '../question-rules';
import { fillText } from '../fill-text';
import { isSameText } from './is-same-text';

/** A word or two, compared in whatever way of typing. */
export const shortText: QuestionRules<'short-text'> = {
	present: () => ({}),
	presentOnPaper: () => ({}),
	read(_question, _draw, fields) {
		const text = (fields.get('answer')?.[0] ?? '').trim();
		if (text === '') return { type: 'incomplete' };
		return { type: 'answer', answer: { type: 'text', text: text.slice(0, 200) } };
	},
	fill: (_question, _draw, answer) => fillText(answer),
	grade(question, answer) {
		const given = answer.type === 'text' ? answer.text : '';
		const right = question.accept.some((accepted) => isSameText(given, accepted));
		return { outcome: right ? 'right' : 'wrong', earned: right ? 1 : 0, total: 1 };
	},
	explain(question, _draw, answer) {
		const text = answer.type === 'text' ? answer.text : '';
		const grade = shortText.grade(question, answer);
		const mistake = question.mistakes.find((candidate) => isSameText(text, candidate.text));
		return {
			given: text,
			expected: question.accept[0] ?? '',
			because:
				grade.outcome !== 'right' && mistake
					? `${mistake.because} ${question.because}`
					: question.because
		};
	},
	optionIds: () => [],
	leftOpen: { type: 'text', text: '' },
	places: ['test']
};
