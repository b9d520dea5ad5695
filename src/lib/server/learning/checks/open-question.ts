import type { AnswerFields } from '$lib/domain/quiz/answer';
import type { Draw } from '$lib/domain/quiz/drawing/draw';
import type { Question } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import type { FormFrame, QuestionFrame, QuestionView } from '$lib/domain/quiz/question-view';
import { presentQuestion } from '$lib/domain/quiz/rules';
import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import type { Catalogue } from '../../catalogue/catalogue';
import type { FormKeys } from './form-keys';

/** What every view of a question needs: the content, the keys of its forms, the language of the page. */
export interface ViewContext {
	readonly catalogue: Catalogue;
	readonly keys: FormKeys;
	/** Interface language, in which numbers are written. */
	readonly locale: Locale;
}

/** What is asked: a question in the language in which it is shown, and its place. */
export interface AskedQuestion {
	readonly question: Question;
	readonly language: Locale;
	readonly number: number;
	readonly of: number;
}

/**
 * A question that waits for an answer.
 * @param sent fields of the form that was just sent, from which a scenario goes on
 */
export function openQuestion(
	context: ViewContext,
	asked: AskedQuestion,
	formId: string,
	sent?: AnswerFields
): QuestionView {
	const { question } = asked;
	const draw = context.keys.draw(formId, question.id);
	return inFrame(formFrame(context, asked, formId), question, draw, sent);
}

/** What the form of a question carries besides the question. */
export function formFrame(
	{ catalogue, keys }: ViewContext,
	asked: AskedQuestion,
	formId: string
): FormFrame {
	return {
		...questionFrame(catalogue, asked),
		attemptId: formId,
		seal: keys.seal(asked.question),
		values: {}
	};
}

/** The place of a question, and the rule that a judgement decides. */
export function questionFrame(
	catalogue: Catalogue,
	{ question, language, number, of }: AskedQuestion
): QuestionFrame {
	const rule = ruleOf(catalogue, question, language);
	return { number, of, ...(rule ? { rule } : {}) };
}

function inFrame<Kind extends QuestionKind>(
	frame: FormFrame,
	question: Question<Kind>,
	draw: Draw,
	sent: AnswerFields | undefined
): QuestionView<Kind> {
	return { ...frame, question: presentQuestion(question, draw, sent) };
}

function ruleOf(catalogue: Catalogue, question: Question, language: Locale): QuestionFrame['rule'] {
	if (question.kind !== 'judgement') return undefined;
	const indicator = catalogue.taughtInstrument.indicators.find(
		(one) => one.id === question.indicator
	);
	const own = inLanguage(catalogue.taughtInstrument.texts, language).value[question.indicator];
	return indicator && own
		? { id: indicator.id, code: indicator.code, question: own.question }
		: undefined;
}
