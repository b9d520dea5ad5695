import { fillText } from '../fill-text';
import type { Answer, NumericQuestion, QuestionRules } from '../question';
import { readNumber } from './read-number';

/** Longest number that is kept, in characters. */
const LONGEST_NUMBER = 40;
/** 0.8 - 0.75 is a little more than 0.05 in binary fractions. */
const ROUNDING = 1e-9;

/** A number, typed with a point or a comma. */
export const numeric: QuestionRules<NumericQuestion> = {
	present: (question) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		...(question.unit ? { unit: question.unit } : {})
	}),
	read(_question, _seed, fields) {
		const text = (fields.get('answer')?.[0] ?? '').trim();
		if (text === '') return { type: 'incomplete' };
		if (text.length > LONGEST_NUMBER || readNumber(text) === undefined) {
			return { type: 'unreadable' };
		}
		return { type: 'answer', answer: { type: 'text', text } };
	},
	fill: (_question, _seed, answer) => fillText(answer),
	grade(question, answer) {
		const value = valueOf(answer);
		const right =
			value !== undefined && Math.abs(value - question.answer) <= question.tolerance + ROUNDING;
		return { outcome: right ? 'right' : 'wrong', earned: right ? 1 : 0, total: 1 };
	},
	explain(question, _seed, answer) {
		const value = valueOf(answer);
		const grade = numeric.grade(question, answer);
		const mistake = question.mistakes.find((candidate) => candidate.value === value);
		return {
			grade,
			given: answer.type === 'text' ? answer.text : '',
			expected: String(question.answer),
			because:
				grade.outcome !== 'right' && mistake
					? `${mistake.because} ${question.because}`
					: question.because
		};
	}
};

function valueOf(answer: Answer): number | undefined {
	return answer.type === 'text' ? readNumber(answer.text) : undefined;
}
