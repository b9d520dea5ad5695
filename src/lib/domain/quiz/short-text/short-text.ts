import type { QuestionRules, ShortTextQuestion } from '../question';
import { fillText } from '../fill-text';
import { foldText } from './fold-text';

/** A word or two, compared after folding. */
export const shortText: QuestionRules<ShortTextQuestion> = {
	present: (question) => ({ id: question.id, kind: question.kind, prompt: question.prompt }),
	read(_question, _seed, fields) {
		const text = (fields.get('answer')?.[0] ?? '').trim();
		if (text === '') return { type: 'incomplete' };
		return { type: 'answer', answer: { type: 'text', text: text.slice(0, 200) } };
	},
	fill: (_question, _seed, answer) => fillText(answer),
	grade(question, answer) {
		const given = foldText(answer.type === 'text' ? answer.text : '');
		const right = question.accept.some((accepted) => foldText(accepted) === given);
		return { outcome: right ? 'right' : 'wrong', earned: right ? 1 : 0, total: 1 };
	},
	explain(question, _seed, answer) {
		const text = answer.type === 'text' ? answer.text : '';
		const grade = shortText.grade(question, answer);
		const mistake = question.mistakes.find(
			(candidate) => foldText(candidate.text) === foldText(text)
		);
		return {
			grade,
			given: text,
			expected: question.accept[0] ?? '',
			because:
				grade.outcome !== 'right' && mistake
					? `${mistake.because} ${question.because}`
					: question.because
		};
	}
};
