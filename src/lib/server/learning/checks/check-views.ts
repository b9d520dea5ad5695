import { inLanguage } from '$lib/domain/locale/localized';
import type { Lesson } from '$lib/domain/course/course';
import { certaintyRemark } from '$lib/domain/quiz/certainty';
import type { Explanation, PublicQuestion, Question } from '$lib/domain/quiz/question';
import type { AnswerFields } from '$lib/domain/quiz/question';
import { presentOnPaper, presentQuestion } from '$lib/domain/quiz/rules';
import type { Locale } from '$lib/domain/locale/locales';
import type { Catalogue } from '../../catalogue/catalogue';
import type { StoredAttempt } from './attempts';
import { explainInLanguage } from './explain-in-language';
import type { FormKeys } from './form-keys';
import type { Refusal } from '../refusal';

/** One question as a page shows it: still open, or answered with its explanation. */
export interface QuestionView {
	readonly question: PublicQuestion;
	/** Place in its lesson or test, from 1. */
	readonly number: number;
	readonly of: number;
	/** Id of the form; it draws values and order of the options. */
	readonly attemptId: string;
	/** Seal of the question as it is asked here; the form sends it back. */
	readonly seal: string;
	readonly explanation?: Explanation;
	/** What her certainty adds to the result, where it teaches something. */
	readonly remark?: NonNullable<ReturnType<typeof certaintyRemark>>;
	/** The rule that a judgement decides. */
	readonly rule?: { readonly id: string; readonly code: string; readonly question: string };
	/** What a refused or open form is filled with. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** Why the answer was not taken, and what the person should know to send it again. */
	readonly fault?: Refusal['fault'];
	readonly doubled?: NonNullable<Refusal['doubled']>;
	readonly meanings?: NonNullable<Refusal['meanings']>;
}

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
 * The checks of a lesson for one reader.
 * @param reader whose forms they are, what she answered, and the check she wants to answer again
 */
export function checkViews(
	context: ViewContext,
	lesson: Lesson,
	language: Locale,
	reader: {
		readonly owner: string;
		readonly attempts: ReadonlyMap<string, StoredAttempt>;
		readonly retry: string | null;
	}
): Record<string, QuestionView> {
	const asked = askedInLesson(lesson, language);
	return Object.fromEntries(
		asked.map((one) => {
			const { id } = one.question;
			const attempt = reader.attempts.get(id);
			const view =
				attempt && id !== reader.retry
					? answeredCheck(context, one, attempt)
					: openQuestion(context, one, nextFormId(context.keys, reader.owner, id, attempt));
			return [id, view];
		})
	);
}

/** Every check of a lesson with its place. */
export function askedInLesson(lesson: Lesson, language: Locale): AskedQuestion[] {
	const { questions } = inLanguage(lesson.texts, language).value;
	return questions.map((question, index) => ({
		question,
		language,
		number: index + 1,
		of: questions.length
	}));
}

/** The form of the next try at a check: the same until that try is stored. */
function nextFormId(
	keys: FormKeys,
	owner: string,
	questionId: string,
	latest: StoredAttempt | undefined
): string {
	return keys.formId('check', owner, questionId, latest?.sequence ?? 0);
}

/** A check with what was answered, why, and what the learner's certainty adds to it. */
function answeredCheck(
	context: ViewContext,
	asked: AskedQuestion,
	{ id, formId, answer, certainty }: StoredAttempt
): QuestionView {
	const { question } = asked;
	const view = openQuestion(context, asked, formId ?? id);
	const draw = context.keys.draw(view.attemptId, question.id);
	const explanation = explainInLanguage(context.locale, question, draw, answer);
	const remark = certaintyRemark(certainty, explanation.grade.outcome);
	return { ...view, explanation, ...(remark ? { remark } : {}) };
}

/** The checks of a lesson for paper, where a scenario stands with all its steps. */
export function paperViews(
	context: ViewContext,
	lesson: Lesson,
	language: Locale
): Record<string, QuestionView> {
	return Object.fromEntries(
		askedInLesson(lesson, language).map((asked) => {
			const { question } = asked;
			const view = openQuestion(context, asked, 'paper');
			const drawn = presentOnPaper(question, context.keys.draw('paper', question.id));
			return [question.id, { ...view, question: drawn }];
		})
	);
}

/**
 * A question that waits for an answer.
 * @param sent fields of the form that was just sent, from which a scenario goes on
 */
export function openQuestion(
	{ catalogue, keys }: ViewContext,
	{ question, language, number, of }: AskedQuestion,
	formId: string,
	sent?: AnswerFields
): QuestionView {
	const rule = ruleOf(catalogue, question, language);
	return {
		question: presentQuestion(question, keys.draw(formId, question.id), sent),
		attemptId: formId,
		seal: keys.seal(question),
		values: {},
		number,
		of,
		...(rule ? { rule } : {})
	};
}

function ruleOf(catalogue: Catalogue, question: Question, locale: Locale): QuestionView['rule'] {
	if (question.kind !== 'judgement' || !question.indicator) return undefined;
	const { indicators, texts: all } = catalogue.taughtInstrument;
	const indicator = indicators.find((one) => one.id === question.indicator);
	const own = inLanguage(all, locale).value[question.indicator];
	return indicator && own
		? { id: indicator.id, code: indicator.code, question: own.question }
		: undefined;
}
