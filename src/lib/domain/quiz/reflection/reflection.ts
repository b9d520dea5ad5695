import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';
import { fillText } from '../fill-text';

/** Longest reflection that is kept, in characters. */
const LONGEST_REFLECTION = 4000;

/** The learner's own thoughts: kept, not graded. */
export const reflection: QuestionRules<'reflection'> = {
	present,
	presentOnPaper: present,
	read(_question, _draw, fields) {
		const text = (fields.get('answer')?.[0] ?? '').trim();
		if (text === '') return { type: 'incomplete' };
		if (text.length > LONGEST_REFLECTION) return { type: 'unreadable' };
		return { type: 'answer', answer: { type: 'text', text } };
	},
	fill: (_question, _draw, answer) => fillText(answer),
	grade: () => ({ outcome: 'kept', earned: 0, total: 0 }),
	explain: (_question, _draw, answer) => ({ given: answer.type === 'text' ? answer.text : '' }),
	optionIds: () => [],
	leftOpen: { type: 'text', text: '' },
	places: []
};

function present({ hint }: Question<'reflection'>) {
	return hint ? { hint } : {};
}
