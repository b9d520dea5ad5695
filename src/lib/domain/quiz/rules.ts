import type { Answer, AnswerFields, FilledFields, ReadAnswer } from './answer';
import type { Draw } from './drawing/draw';
import type { Grade } from './grade';
import { judgement } from './judgement/judgement';
import { matching } from './matching/matching';
import { multiple } from './multiple/multiple';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import type { Explanation, PaperQuestion, PublicQuestion, Question } from './question';
import type { QuestionKind } from './question-kinds';
import type { AskingPlace, QuestionRules, WriteNumber } from './question-rules';
import { reflection } from './reflection/reflection';
import { scenario } from './scenario/scenario';
import { shortText } from './short-text/short-text';
import { single } from './single/single';
import { trueFalse } from './true-false/true-false';

const RULES: { readonly [Kind in QuestionKind]: QuestionRules<Kind> } = {
	single,
	multiple,
	'true-false': trueFalse,
	judgement,
	matching,
	ordering,
	numeric,
	'short-text': shortText,
	scenario,
	reflection
};

const NOTHING_SENT: AnswerFields = new Map();

/**
 * What the browser may know of a question before it is answered. `draw` orders and names its options.
 * @param sent fields of the form that was just sent, when it is shown again; a scenario goes on from there
 */
export function presentQuestion<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw,
	sent: AnswerFields = NOTHING_SENT
): PublicQuestion<Kind> {
	const { id, kind, prompt } = question;
	return { id, kind, prompt, ...RULES[question.kind].present(question, draw, sent) };
}

/** A question for paper, where nothing can be sent: a scenario shows all its steps. */
export function presentOnPaper<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw
): PaperQuestion<Kind> {
	const { id, kind, prompt } = question;
	return { id, kind, prompt, ...RULES[question.kind].presentOnPaper(question, draw) };
}

/** Turns submitted fields back into ids of the content; `draw` must be the one of the rendered form. */
export function readAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw,
	fields: AnswerFields
): ReadAnswer {
	return RULES[question.kind].read(question, draw, fields);
}

/** The fields of the form that was rendered with `draw`, filled with a saved answer. */
export function fillAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw,
	answer: Answer
): FilledFields {
	return RULES[question.kind].fill(question, draw, answer);
}

/** Points for an answer. */
export function gradeAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	answer: Answer
): Grade {
	return RULES[question.kind].grade(question, answer);
}

/**
 * What to say beside each choice or row once the question was answered.
 * @param write writes a number in the language of the reader
 */
export function explainAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw,
	answer: Answer,
	write: WriteNumber
): Explanation<Kind> {
	const { kind } = question;
	const grade = gradeAnswer(question, answer);
	return { kind, grade, ...RULES[question.kind].explain(question, draw, answer, write) };
}

/** Ids that a stored answer to a question can hold; none where the answer is typed. */
export function optionIds<Kind extends QuestionKind>(question: Question<Kind>): readonly string[] {
	return RULES[question.kind].optionIds(question);
}

/** What stands for an answer to a question that was left open. */
export function answerLeftOpen({ kind }: Question): Answer {
	return RULES[kind].leftOpen;
}

/** Kinds that can be asked in a test, or before and after a course. */
export function kindsAskedIn(place: AskingPlace): readonly string[] {
	return Object.entries(RULES)
		.filter(([, { places }]) => places.includes(place))
		.map(([kind]) => kind);
}
