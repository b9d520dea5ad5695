import { fillText } from '../fill-text';
import type { Answer } from '../answer';
import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';
import { isNear } from './is-near';
import { numberReadings } from './number-readings';

/** Longest number that is kept, in characters. */
const LONGEST_NUMBER = 40;

/** A number as people of the region write it. `meant` is the reading that was chosen after one was asked back. */
export const numeric: QuestionRules<'numeric'> = {
	present,
	presentOnPaper: present,
	read(question, _draw, fields) {
		const text = (fields.get('answer')?.[0] ?? '').trim();
		if (text === '') return { type: 'incomplete' };
		if (text.length > LONGEST_NUMBER) return { type: 'unreadable' };
		const readings = numberReadings(text, question.unit);
		if (readings.length === 0) return { type: 'unreadable' };
		const meant = readings.find((reading) => String(reading) === fields.get('meant')?.[0]);
		if (readings.length > 1 && meant === undefined) return { type: 'ambiguous', readings };
		// As typed where every language reads it; a unit or a choice between two readings is settled here.
		const isPlain = meant === undefined && numberReadings(text).length === 1;
		const settled = isPlain ? text : String(meant ?? readings[0]);
		return { type: 'answer', answer: { type: 'text', text: settled } };
	},
	fill: (_question, _draw, answer) => fillText(answer),
	grade(question, answer) {
		const value = valueOf(question, answer);
		const right = value !== undefined && isNear(question, value, question.answer);
		return { outcome: right ? 'right' : 'wrong', earned: right ? 1 : 0, total: 1 };
	},
	explain(question, _draw, answer, write) {
		const value = valueOf(question, answer);
		const grade = numeric.grade(question, answer);
		const mistake = question.mistakes.find((candidate) => candidate.value === value);
		return {
			given: value === undefined ? '' : write(value),
			expected: write(question.answer),
			because:
				grade.outcome !== 'right' && mistake
					? `${mistake.because} ${question.because}`
					: question.because
		};
	},
	optionIds: () => [],
	leftOpen: { type: 'text', text: '' },
	places: ['test', 'gain-check']
};

function present({ unit }: Question<'numeric'>) {
	return unit ? { unit } : {};
}

/** An answer from before such numbers were asked back counts as the reading that is right, if one is. */
function valueOf(question: Question<'numeric'>, answer: Answer): number | undefined {
	if (answer.type !== 'text') return undefined;
	const readings = numberReadings(answer.text, question.unit);
	return readings.find((reading) => isNear(question, reading, question.answer)) ?? readings[0];
}
