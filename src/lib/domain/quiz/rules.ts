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
 * What the browser may know of a question before it is answered. `seed` draws the order of its options.
 * @param sent fields of the form that was just sent, when it is shown again; a scenario goes on from there
 */
export function presentQuestion(
	question: Question,
	seed: string,
	sent: AnswerFields = NOTHING_SENT
): PublicQuestion {
	return rulesOf(question).present(question, seed, sent);
}

/** A question for paper, where nothing can be sent: a scenario shows all its steps. */
export function presentOnPaper(question: Question, seed: string): PublicQuestion {
	const shown = presentQuestion(question, seed);
	return question.kind === 'scenario'
		? { ...shown, scenes: scenarioOnPaper(question, seed) }
		: shown;
}

/** Turns submitted fields back into ids of the content; `seed` must be the one of the rendered form. */
export function readAnswer(question: Question, seed: string, fields: AnswerFields): ReadAnswer {
	return rulesOf(question).read(question, seed, fields);
}

/** The fields of the form that was rendered with `seed`, filled with a saved answer. */
export function fillAnswer(question: Question, seed: string, answer: Answer): FilledFields {
	return rulesOf(question).fill(question, seed, answer);
}

/** Points for an answer. */
export function gradeAnswer(question: Question, answer: Answer): Grade {
	return rulesOf(question).grade(question, answer);
}

/** What to say beside each choice or row once the question was answered. */
export function explainAnswer(question: Question, seed: string, answer: Answer): Explanation {
	return rulesOf(question).explain(question, seed, answer);
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
