import type { QuestionRules, ReflectionQuestion } from '../question';
import { fillText } from '../fill-text';

/** Longest reflection that is kept, in characters. */
const LONGEST_REFLECTION = 4000;

/** The learner's own thoughts: kept, not graded. */
export const reflection: QuestionRules<ReflectionQuestion> = {
	present: (question) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		...(question.hint ? { hint: question.hint } : {})
	}),
	read(_question, _draw, fields) {
		const text = (fields.get('answer')?.[0] ?? '').trim();
		if (text === '') return { type: 'incomplete' };
		if (text.length > LONGEST_REFLECTION) return { type: 'unreadable' };
		return { type: 'answer', answer: { type: 'text', text } };
	},
	fill: (_question, _draw, answer) => fillText(answer),
	grade: () => ({ outcome: 'kept', earned: 0, total: 0 }),
	explain: (_question, _draw, answer) => ({
		grade: { outcome: 'kept', earned: 0, total: 0 },
		given: answer.type === 'text' ? answer.text : ''
	})
};
