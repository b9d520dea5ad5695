import type { Answer, NumericQuestion, QuestionRules } from '../question';
import { fillText } from '../fill-text';

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
		if (readNumber(text) === undefined) return { type: 'unreadable' };
		return { type: 'answer', answer: { type: 'text', text } };
	},
	fill: (_question, _seed, answer) => fillText(answer),
	grade(question, answer) {
		const value = valueOf(answer);
		const right = value !== undefined && Math.abs(value - question.answer) <= question.tolerance;
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

/**
 * Reads a number as people of the region type it.
 * @returns undefined when the text is not a plain number
 * @example readNumber('0,75') // 0.75
 */
export function readNumber(text: string): number | undefined {
	const plain = text
		.replace(/[\s\u00a0\u202f]/g, '')
		.replace(',', '.')
		.replace(/%$/, '');
	return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function valueOf(answer: Answer): number | undefined {
	return answer.type === 'text' ? readNumber(answer.text) : undefined;
}
