import { choosingOne } from '../choices/choosing-one';
import type { Draw } from '../drawing/draw';
import { nameOptions } from '../drawing/drawn-options';
import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';

const pair = choosingOne(nameOptions);

/** 1 comes before 0, since the order of a fixed pair tells nothing; both are below the drawn page. */
export const judgement: QuestionRules<'judgement'> = {
	...pair,
	present,
	presentOnPaper: present
};

function present(question: Question<'judgement'>, draw: Draw) {
	const { page, indicator } = question;
	return { ...pair.present(question, draw), page, indicator };
}
