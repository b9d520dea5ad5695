import type { Lesson } from '$lib/domain/course/course';
import { certaintyRemark } from '$lib/domain/quiz/certainty';
import type {
	AnswerFields,
	Explanation,
	PublicQuestion,
	Question
} from '$lib/domain/quiz/question';
import { explainAnswer, presentOnPaper, presentQuestion } from '$lib/domain/quiz/rules';
import type { Catalogue } from '../catalogue/catalogue';
import { newId } from '../new-id';
import type { StoredAttempt } from './attempts';

/** One question as a page shows it: still open, or answered with its explanation. */
export interface QuestionView {
	readonly question: PublicQuestion;
	/** Place in its lesson or test, from 1. */
	readonly number: number;
	readonly of: number;
	/** Id that the next try will carry; also draws the order of the options. */
	readonly attemptId: string;
	readonly explanation?: Explanation;
	/** What her certainty adds to the result, where it teaches something. */
	readonly remark?: NonNullable<ReturnType<typeof certaintyRemark>>;
	/** The rule that a judgement decides. */
	readonly rule?: { readonly id: string; readonly code: string; readonly question: string };
	/** What a refused or open form is filled with. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	readonly fault?: 'incomplete' | 'unreadable';
}

/** The checks of a lesson for one reader. `retry` is the check she wants to answer again. */
export function checkViews(
	catalogue: Catalogue,
	lesson: Lesson,
	locale: string,
	attempts: ReadonlyMap<string, StoredAttempt>,
	retry: string | null
): Record<string, QuestionView> {
	const questions = (lesson.texts[locale] ?? lesson.texts.en)?.questions ?? [];
	const views: Record<string, QuestionView> = {};
	questions.forEach((question, index) => {
		const attempt = question.id === retry ? undefined : attempts.get(question.id);
		const place = { number: index + 1, of: questions.length };
		views[question.id] = attempt
			? answeredQuestion(catalogue, question, locale, attempt, place)
			: openQuestion(catalogue, question, locale, newId(), place);
	});
	return views;
}

/** A question with what was answered, why, and what the learner's certainty adds to it. */
function answeredQuestion(
	catalogue: Catalogue,
	question: Question,
	locale: string,
	{ id, answer, certainty }: Pick<StoredAttempt, 'id' | 'answer' | 'certainty'>,
	place: { readonly number: number; readonly of: number }
): QuestionView {
	const explanation = explainAnswer(question, id, answer);
	const remark = certaintyRemark(certainty, explanation.grade.outcome);
	return {
		...openQuestion(catalogue, question, locale, id, place),
		explanation,
		...(remark ? { remark } : {})
	};
}

/** The checks of a lesson for paper, where a scenario stands with all its steps. */
export function paperViews(
	catalogue: Catalogue,
	lesson: Lesson,
	locale: string
): Record<string, QuestionView> {
	const questions = (lesson.texts[locale] ?? lesson.texts.en)?.questions ?? [];
	return Object.fromEntries(
		questions.map((question, index) => {
			const place = { number: index + 1, of: questions.length };
			const view = openQuestion(catalogue, question, locale, newId(), place);
			return [question.id, { ...view, question: presentOnPaper(question, view.attemptId) }];
		})
	);
}

/**
 * A question that waits for an answer.
 * @param sent fields of the form that was just sent, from which a scenario goes on
 */
export function openQuestion(
	catalogue: Catalogue,
	question: Question,
	locale: string,
	attemptId: string,
	place: { readonly number: number; readonly of: number },
	sent?: AnswerFields
): QuestionView {
	const rule = ruleOf(catalogue, question, locale);
	return {
		question: presentQuestion(question, attemptId, sent),
		attemptId,
		values: {},
		...place,
		...(rule ? { rule } : {})
	};
}

/** The same form again, with what was typed and what is wrong. */
export function refusedQuestion(
	view: QuestionView,
	fields: AnswerFields,
	fault: 'incomplete' | 'unreadable'
): QuestionView {
	return { ...view, values: Object.fromEntries(fields), fault };
}

function ruleOf(catalogue: Catalogue, question: Question, locale: string): QuestionView['rule'] {
	if (question.kind !== 'judgement' || !question.indicator) return undefined;
	const indicator = catalogue.instrument.indicators.find((one) => one.id === question.indicator);
	const texts = catalogue.instrument.texts[locale] ?? catalogue.instrument.texts.en;
	const own = texts?.[question.indicator];
	return indicator && own
		? { id: indicator.id, code: indicator.code, question: own.question }
		: undefined;
}
