import type { Course, CourseModule, Test } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { testMinutes } from '$lib/domain/course/minutes';
import { worded, type Worded } from '$lib/domain/locale/worded';
import type { TestResult } from '$lib/domain/progress/course-progress';
import { lessonsToReadAgain } from '$lib/domain/progress/lessons-to-read-again';
import { certaintyRemark, certaintyTable, type CertaintyRow } from '$lib/domain/quiz/certainty';
import { pointsNeeded } from '$lib/domain/quiz/grade-test';
import type { FilledFields, Question } from '$lib/domain/quiz/question';
import { fillAnswer } from '$lib/domain/quiz/rules';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { coursePath, finalTestPath, modulePath } from '../../catalogue/ids/addresses';
import { lessonPath } from '../../catalogue/catalogue';
import { openQuestion, type QuestionView, type ViewContext } from '../checks/check-views';
import { explainInLanguage } from '../checks/explain-in-language';
import {
	answerState,
	isAnswered,
	isOpen,
	questionsOf,
	resultOf,
	type StoredTest
} from './test-attempts';

/** Where a test stands and how it is taken. */
export interface TestHead {
	readonly href: string;
	readonly courseHref: string;
	readonly courseTitle: Worded;
	/** Undefined for the final test of the course. */
	readonly module:
		{ readonly href: string; readonly number: number; readonly title: Worded } | undefined;
	readonly questions: number;
	readonly pool: number;
	/** Right answers that pass. */
	readonly needed: number;
	readonly minutes: number;
	/** Language in which the questions are. */
	readonly locale: string;
}

/** One earlier try. */
export interface TryRow {
	readonly href: string;
	readonly date: string;
	readonly result: TestResult;
}

/** A question of an open try in the list before handing in. */
export interface ReviewRow {
	readonly id: string;
	readonly number: number;
	readonly view: QuestionView;
	readonly answered: boolean;
}

/** A question of a passed try with its answer and the reasons. */
export interface ResultRow {
	readonly number: number;
	readonly view: QuestionView;
	readonly right: boolean;
	/** What her certainty adds to the result, where it teaches something. */
	readonly remark?: NonNullable<ReturnType<typeof certaintyRemark>>;
}

/** A lesson to read before the next try. */
export interface ReadAgainRow {
	readonly href: string;
	readonly title: Worded;
	readonly minutes: number;
	/** What the lesson teaches; which of it the answers missed would tell right from wrong question by question. */
	readonly objectives: readonly string[];
}

/** A test with what it belongs to: a module of a course, or the course alone. */
export interface TestPlace {
	readonly course: Course;
	readonly module: CourseModule | undefined;
	readonly test: Test;
}

/** The head that all pages of a test share. */
export function testHead({ course, module, test }: TestPlace, locale: Locale): TestHead {
	const questions = inLanguage(test.questions, locale);
	const moduleHref = module && `/${locale}${modulePath(course, module)}`;
	return {
		href: moduleHref ? `${moduleHref}/test` : `/${locale}${finalTestPath(course)}`,
		courseHref: `/${locale}${coursePath(course)}`,
		courseTitle: worded(course.texts, locale, (texts) => texts.title),
		module: module && {
			href: `/${locale}${modulePath(course, module)}`,
			number: module.number,
			title: worded(module.texts, locale, (texts) => texts.title)
		},
		questions: test.draw,
		pool: questions.value.length,
		needed: pointsNeeded(test.draw, test.pass),
		minutes: testMinutes(test),
		locale: questions.locale
	};
}

/** The try to go on with, and the tries that were handed in. */
export function triesView(
	test: Test,
	rows: readonly StoredTest[],
	href: string,
	locale: Locale,
	zone: TimeZone
) {
	const open = rows.find((row) => isOpen(test, row));
	return {
		open: open && progressOf(test, open),
		tries: rows.flatMap((row): TryRow[] => {
			const result = resultOf(row);
			if (!result) return [];
			return [
				{ href: `${href}/${row.id}`, date: formatDate(locale, zone, result.submittedAt), result }
			];
		})
	};
}

/** How many questions of an open try have an answer. */
export function progressOf(test: Test, row: StoredTest) {
	const questions = questionsOf(test, row, 'en');
	const marks = questions.map((question) => isAnswered(row, question));
	return { of: questions.length, answered: marks.filter(Boolean).length, marks };
}

/** A question of an open try, filled with what was saved. The seed that drew its options stays on the server. */
export function testQuestion(
	context: ViewContext,
	test: Test,
	row: StoredTest,
	number: number
): QuestionView | undefined {
	const question = questionsOf(test, row, context.locale)[number - 1];
	const answer = question && row.answers[question.id];
	if (!question) return undefined;
	const draw = context.keys.draw(row.seed, question.id);
	return {
		...shown(context, test, row, question, number),
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
		view: shown(context, test, row, question, index + 1),
		answered: isAnswered(row, question)
	}));
}

/**
 * Every question of a passed try. After a failed one nothing is told question by question: who knows which answers were
 * right passes by leaving out the others, without knowing why.
 */
export function resultRows(context: ViewContext, test: Test, row: StoredTest): ResultRow[] {
	if (!row.passed) return [];
	return questionsOf(test, row, context.locale).map((question, index) => {
		const view = shown(context, test, row, question, index + 1);
		const result = row.results?.[question.id];
		const answer = row.answers[question.id];
		const right = result !== undefined && result.earned >= result.total;
		const remark = certaintyRemark(row.certainties?.[question.id], right ? 'right' : 'wrong');
		const draw = context.keys.draw(row.seed, question.id);
		const explanation = answer && explainInLanguage(context.locale, question, draw, answer);
		return {
			number: index + 1,
			right,
			...(remark ? { remark } : {}),
			view: explanation ? { ...view, explanation } : view
		};
	});
}

/** The lessons whose objectives were missed, with what they teach. */
export function readAgainRows(
	{ course, module, test }: TestPlace,
	row: StoredTest,
	locale: Locale
): ReadAgainRow[] {
	const questions = questionsOf(test, row, 'en');
	const places = (module ? [module] : course.modules).flatMap((own) =>
		own.lessons.map((lesson) => ({ course, module: own, lesson }))
	);
	const lessons = places.map((place) => place.lesson);
	return lessonsToReadAgain(lessons, questions, row.results ?? {}).flatMap(({ lesson }) => {
		const place = places.find((one) => one.lesson === lesson);
		if (!place) return [];
		return {
			href: `/${locale}${lessonPath(place)}`,
			title: worded(lesson.texts, locale, (texts) => texts.title),
			minutes: lesson.minutes,
			objectives: inLanguage(lesson.texts, locale).value.objectives.map(({ text }) => text)
		};
	});
}

/**
 * How certainty went together with correctness in a passed try; empty when the learner never said how sure she was.
 * After a failed one it would tell of every question that was marked alone whether it was right.
 */
export function certaintyRows(row: StoredTest): readonly CertaintyRow[] {
	if (!row.passed) return [];
	return certaintyTable(
		Object.entries(row.results ?? {}).map(([id, { earned, total }]) => ({
			certainty: row.certainties?.[id],
			right: earned >= total
		}))
	);
}

function sureness({ certainties }: StoredTest, { id }: Question): FilledFields {
	const certainty = certainties?.[id];
	return certainty ? { certainty: [certainty] } : {};
}

function shown(
	context: ViewContext,
	test: Test,
	row: StoredTest,
	question: Question,
	number: number
): QuestionView {
	const { locale: language } = inLanguage(test.questions, context.locale);
	const of = questionsOf(test, row, 'en').length;
	return {
		...openQuestion(context, { question, language, number, of }, row.seed),
		attemptId: testFormId(context, row, question.id)
	};
}
