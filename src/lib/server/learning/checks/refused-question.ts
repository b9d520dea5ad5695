import type { AnswerFields } from '$lib/domain/quiz/answer';
import type { QuestionView } from '$lib/domain/quiz/question-view';
import type { Refusal } from '$lib/domain/quiz/refusal';

/** The names that the fields of an answer have; whatever else was sent is not shown again. */
const ANSWER_FIELD = /^(answer|path|certainty|row-[\da-f]+)$/;

/** The same form again with what was chosen and typed, and what is wrong with it. */
export function refusedQuestion(
	view: QuestionView,
	fields: AnswerFields,
	refusal: Refusal
): QuestionView {
	return { ...view, values: shownAgain(fields), refusal };
}

/** What was sent, to fill the form with. */
export function shownAgain(fields: AnswerFields): QuestionView['values'] {
	return Object.fromEntries([...fields].filter(([name]) => ANSWER_FIELD.test(name)));
}
