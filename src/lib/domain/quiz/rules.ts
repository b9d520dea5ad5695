import type { Draw } from './draw';
import type {
	Answer,
	AnswerFields,
	Explanation,
	FilledFields,
	Grade,
	PublicQuestion,
	Question,
	QuestionRules,
	ReadAnswer
} from './question';
import { singleChoice } from './choice/single-choice';
import { multipleChoice } from './choice/multiple-choice';
import { matching } from './matching/matching';
import { ordering } from './ordering/ordering';
import { numeric } from './numeric/numeric';
import { shortText } from './short-text/short-text';
import { reflection } from './reflection/reflection';
import { scenario } from './scenario/scenario';
import { scenarioOnPaper } from './scenario/scenario-on-paper';

const NOTHING_SENT: AnswerFields = new Map();

/**
 * What the browser may know of a question before it is answered. `draw` orders and names its options.
 * @param sent fields of the form that was just sent, when it is shown again; a scenario goes on from there
 */
export function presentQuestion(
	question: Question,
	draw: Draw,
	sent: AnswerFields = NOTHING_SENT
): PublicQuestion {
	return rulesOf(question).present(question, draw, sent);
}

/** A question for paper, where nothing can be sent: a scenario shows all its steps. */
export function presentOnPaper(question: Question, draw: Draw): PublicQuestion {
	const shown = presentQuestion(question, draw);
	return question.kind === 'scenario'
		? { ...shown, scenes: scenarioOnPaper(question, draw) }
		: shown;
}

/** Turns submitted fields back into ids of the content; `draw` must be the one of the rendered form. */
export function readAnswer(question: Question, draw: Draw, fields: AnswerFields): ReadAnswer {
	return rulesOf(question).read(question, draw, fields);
}

/** The fields of the form that was rendered with `draw`, filled with a saved answer. */
export function fillAnswer(question: Question, draw: Draw, answer: Answer): FilledFields {
	return rulesOf(question).fill(question, draw, answer);
}

/** Points for an answer. */
export function gradeAnswer(question: Question, answer: Answer): Grade {
	return rulesOf(question).grade(question, answer);
}

/** What to say beside each choice or row once the question was answered. */
export function explainAnswer(question: Question, draw: Draw, answer: Answer): Explanation {
	return rulesOf(question).explain(question, draw, answer);
}

function rulesOf(question: Question): QuestionRules<Question> {
	const rules = {
		single: singleChoice,
		'true-false': singleChoice,
		judgement: singleChoice,
		multiple: multipleChoice,
		matching,
		ordering,
		numeric,
		'short-text': shortText,
		scenario,
		reflection
	} as const satisfies Record<Question['kind'], unknown>;
	// The kind of the question picks the rules for that same kind.
	return rules[question.kind] as unknown as QuestionRules<Question>;
}
