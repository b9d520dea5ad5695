import { inLanguage, type Course, type CourseModule, type Test } from '$lib/domain/course/course';
import { testMinutes } from '$lib/domain/course/minutes';
import { worded, type Worded } from '$lib/domain/course/worded';
import type { TestResult } from '$lib/domain/progress/course-progress';
import { lessonsToReadAgain } from '$lib/domain/progress/lessons-to-read-again';
import { certaintyRemark, certaintyTable, type CertaintyRow } from '$lib/domain/quiz/certainty';
import { pointsNeeded } from '$lib/domain/quiz/grade-test';
import type { FilledFields, Question } from '$lib/domain/quiz/question';
import { explainAnswer, fillAnswer } from '$lib/domain/quiz/rules';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { coursePath, finalTestPath, modulePath } from '../catalogue/addresses';
import { lessonPath, type Catalogue } from '../catalogue/catalogue';
import { openQuestion, type QuestionView } from './check-views';
import { isOpen, questionsOf, resultOf, type StoredTest } from './test-attempts';

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

/** A question of a try that was handed in; explained only when the try was passed. */
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
	/** What the lesson teaches and the answers missed. */
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
	const marks = questions.map((question) => Boolean(row.answers[question.id]));
	return { of: questions.length, answered: marks.filter(Boolean).length, marks };
}

/** A question of an open try, filled with what was saved. The seed that drew its options stays on the server. */
export function testQuestion(
	catalogue: Catalogue,
	test: Test,
	row: StoredTest,
	number: number,
	locale: Locale
): QuestionView | undefined {
	const question = questionsOf(test, row, locale)[number - 1];
	const answer = question && row.answers[question.id];
	if (!question) return undefined;
	return {
		...shown(catalogue, test, row, question, number, locale),
		values: answer ? { ...fillAnswer(question, row.seed, answer), ...sureness(row, question) } : {}
	};
}

/** Every question of an open try with whether it was answered. */
export function reviewRows(
	catalogue: Catalogue,
	test: Test,
	row: StoredTest,
	locale: Locale
): ReviewRow[] {
	return questionsOf(test, row, locale).map((question, index) => ({
		id: question.id,
		number: index + 1,
		view: shown(catalogue, test, row, question, index + 1, locale),
		answered: Boolean(row.answers[question.id])
	}));
}

/** Every question of a try that was handed in; after a failed try the key stays on the server. */
export function resultRows(
	catalogue: Catalogue,
	test: Test,
	row: StoredTest,
	locale: Locale
): ResultRow[] {
	return questionsOf(test, row, locale).map((question, index) => {
		const view = shown(catalogue, test, row, question, index + 1, locale);
		const result = row.results?.[question.id];
		const answer = row.answers[question.id];
		const explained = row.passed && answer;
		const right = result !== undefined && result.earned >= result.total;
		const remark = certaintyRemark(row.certainties?.[question.id], right ? 'right' : 'wrong');
		// The reasons to read stand below a passed try only.
		const isUseful = remark === 'wrong-though-sure' || (remark && row.passed);
		return {
			number: index + 1,
			right,
			...(isUseful ? { remark } : {}),
			view: explained ? { ...view, explanation: explainAnswer(question, row.seed, answer) } : view
		};
	});
}

/** The lessons whose objectives were missed, with what to look for in them. */
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
	return lessonsToReadAgain(lessons, questions, row.results ?? {}).flatMap(
		({ lesson, objectiveIds }) => {
			const place = places.find((one) => one.lesson === lesson);
			if (!place) return [];
			return {
				href: `/${locale}${lessonPath(place)}`,
				title: worded(lesson.texts, locale, (texts) => texts.title),
				minutes: lesson.minutes,
				objectives: inLanguage(lesson.texts, locale)
					.value.objectives.filter((objective) => objectiveIds.includes(objective.id))
					.map((objective) => objective.text)
			};
		}
	);
}

/** How certainty went together with correctness in a try; empty when the learner never said how sure she was. */
export function certaintyRows(row: StoredTest): readonly CertaintyRow[] {
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
	catalogue: Catalogue,
	test: Test,
	row: StoredTest,
	question: Question,
	number: number,
	locale: Locale
): QuestionView {
	const language = inLanguage(test.questions, locale).locale;
	const place = { number, of: questionsOf(test, row, 'en').length };
	return { ...openQuestion(catalogue, question, language, row.seed, place), attemptId: row.id };
}
