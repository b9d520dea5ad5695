import { SOURCE_LOCALE } from '$lib/domain/locale/locales';
import type { Test } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import type { FilledFields } from '$lib/domain/quiz/answer';
import type { Question } from '$lib/domain/quiz/question';
import type { QuestionView } from '$lib/domain/quiz/question-view';
import { fillAnswer } from '$lib/domain/quiz/rules';
import type { ReviewRow } from '$lib/domain/tries/test-views';
import { openQuestion, type AskedQuestion, type ViewContext } from '../checks/open-question';
import type { StoredTest } from './stored-tests';
import { answerState, isAnswered, questionsOf } from './test-questions';

/** A question of an open try, filled with what was saved. The seed that drew its options stays on the server. */
export function testQuestion(
	context: ViewContext,
	test: Test,
	row: StoredTest,
	number: number
): QuestionView | undefined {
	const question = questionsOf(test, row, context.locale)[number - 1];
	if (!question) return undefined;
	const answer = row.answers[question.id];
	const draw = context.keys.draw(row.seed, question.id);
	return {
		...inTry(context, test, row, question, number),
		values: answer ? { ...fillAnswer(question, draw, answer), ...sureness(row, question) } : {}
	};
}

/** Id of the form in which a question of a try is asked; another one once another answer was saved. */
export function testFormId({ keys }: ViewContext, row: StoredTest, questionId: string): string {
	return keys.formId('test', row.id, questionId, answerState(row, questionId));
}

/** Every question of an open try with whether it was answered. */
export function reviewRows(context: ViewContext, test: Test, row: StoredTest): ReviewRow[] {
	return questionsOf(test, row, context.locale).map((question, index) => ({
		id: question.id,
		number: index + 1,
		view: inTry(context, test, row, question, index + 1),
		answered: isAnswered(row, question)
	}));
}

/** A question of a try with its place, in the language in which the test is asked. */
export function askedInTry(
	{ locale }: ViewContext,
	test: Test,
	row: StoredTest,
	question: Question,
	number: number
): AskedQuestion {
	const { locale: language } = inLanguage(test.questions, locale);
	return { question, language, number, of: questionsOf(test, row, SOURCE_LOCALE).length };
}

function sureness({ certainties }: StoredTest, { id }: Question): FilledFields {
	const certainty = certainties?.[id];
	return certainty ? { certainty: [certainty] } : {};
}

function inTry(
	context: ViewContext,
	test: Test,
	row: StoredTest,
	question: Question,
	number: number
): QuestionView {
	return {
		...openQuestion(context, askedInTry(context, test, row, question, number), row.seed),
		attemptId: testFormId(context, row, question.id)
	};
}
