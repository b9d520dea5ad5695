import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { courseProgress } from '$lib/domain/progress/course-progress';
import { readCertainty } from '$lib/domain/quiz/certainty';
import { readAnswer } from '$lib/domain/quiz/rules';
import { formatDate } from '$lib/i18n/format';
import { refusedQuestion } from '../learning/check-views';
import { nextStep } from '../learning/course-view';
import { learningFacts } from '../learning/facts';
import {
	beginTest,
	questionsOf,
	resultOf,
	saveTestAnswer,
	submitTest,
	testTries
} from '../learning/test-attempts';
import {
	certaintyRows,
	progressOf,
	readAgainRows,
	resultRows,
	reviewRows,
	testHead,
	testQuestion,
	triesView,
	type TestPlace
} from '../learning/test-view';
import { requireAccount } from './guards';
import { answerFields, formValues } from './parse-form';
import { submittedForm } from './submitted-form';
import { ownTestAttempt, type OwnTestAttempt } from './test-attempt';

// The pages of a test are the same whether it belongs to a module or to a course; the routes say which test it is.

const AnswerForm = v.object({ question: v.string() });

/** The first page of a test: what it asks for, and the tries of a signed-in person. */
export async function testStartPage({ locals }: RequestEvent, place: TestPlace) {
	const { db, account, locale } = locals;
	const head = testHead(place, locale);
	if (!account) return { head, open: undefined, tries: [], next: undefined };
	const rows = await testTries(db, account.learnerId, place.test.id);
	const facts = await learningFacts(db, account.learnerId);
	return {
		head,
		...triesView(place.test, rows, head.href, locale, locals.timeZone),
		next: nextStep(place.course, courseProgress(place.course, facts).next, locale)
	};
}

/** Draws a try, or goes on with the open one. */
export async function beginTry(event: RequestEvent, { test }: TestPlace): Promise<never> {
	const { learnerId } = requireAccount(event);
	const { db, locale, now } = event.locals;
	const row = await beginTest(db, { learnerId, test, locale, now });
	redirect(303, `${event.url.pathname}/${row.id}`);
}

/** A question of an open try, or what a handed-in try came to. */
export async function testTryPage(event: RequestEvent, place: TestPlace) {
	const attempt = await ownTestAttempt(event, place);
	const head = testHead(place, event.locals.locale);
	return attempt.row.submittedAt === null
		? { head, question: questionPart(event, attempt), result: undefined }
		: { head, question: undefined, result: await resultPart(event, attempt) };
}

/** Keeps the answer to one question and goes on to the next. */
export async function keepTestAnswer(event: RequestEvent, place: TestPlace) {
	const { learnerId, test, row } = await ownTestAttempt(event, place);
	const { db, catalogue, locale } = event.locals;
	const form = await submittedForm(event);
	const wanted = v.safeParse(AnswerForm, formValues(form));
	const questions = questionsOf(test, row, locale);
	const index = questions.findIndex((one) => wanted.success && one.id === wanted.output.question);
	const question = questions[index];
	const view = testQuestion(catalogue, test, row, index + 1, locale);
	if (!question || !view) error(400);
	const fields = answerFields(form);
	const late = { late: { ...view, values: Object.fromEntries(fields) } };
	if (row.submittedAt !== null) return fail(409, late);
	const read = readAnswer(question, row.seed, fields);
	if (read.type !== 'answer') {
		const fault = read.type === 'unreadable' ? 'unreadable' : 'incomplete';
		const status = fault === 'incomplete' ? 422 : 400;
		return fail(status, { refused: refusedQuestion(view, fields, fault) });
	}
	const { answer } = read;
	const certainty = readCertainty(fields);
	const given = { learnerId, id: row.id, questionId: question.id, answer, certainty };
	if ((await saveTestAnswer(db, given)) !== 'saved') return fail(409, late);
	const isLast = index + 1 === questions.length;
	const toReview = isLast || event.url.searchParams.get('back') === 'review';
	redirect(303, event.url.pathname + (toReview ? '/review' : `?q=${index + 2}`));
}

/** All questions of an open try before it is handed in. */
export async function testReviewPage(event: RequestEvent, place: TestPlace) {
	const { test, row } = await ownTestAttempt(event, place);
	const { catalogue, locale } = event.locals;
	const head = testHead(place, locale);
	const href = `${head.href}/${row.id}`;
	if (row.submittedAt !== null) redirect(303, href);
	return { head, href, rows: reviewRows(catalogue, test, row, locale) };
}

/** Hands a try in; with an open question it says which. */
export async function handInTest(event: RequestEvent, place: TestPlace) {
	const { learnerId, test, row } = await ownTestAttempt(event, place);
	const { db, now } = event.locals;
	const submitted = await submitTest(db, { learnerId, id: row.id, test, now });
	if (submitted.type === 'incomplete') return fail(422, { missing: submitted.missing });
	redirect(303, event.url.pathname.replace(/\/review$/, ''));
}

function questionPart({ locals, url }: RequestEvent, { test, row }: OwnTestAttempt) {
	const { catalogue, locale } = locals;
	const { marks, of, answered } = progressOf(test, row);
	const asked = Number(url.searchParams.get('q'));
	const firstOpen = marks.indexOf(false) + 1;
	const number = Number.isInteger(asked) && asked >= 1 && asked <= of ? asked : firstOpen || 1;
	const view = testQuestion(catalogue, test, row, number, locale);
	if (!view) redirect(303, url.pathname.slice(0, url.pathname.lastIndexOf('/')));
	return {
		view,
		number,
		of,
		answered,
		marks,
		fromReview: url.searchParams.get('back') === 'review'
	};
}

async function resultPart({ locals }: RequestEvent, attempt: OwnTestAttempt) {
	const { db, catalogue, locale } = locals;
	const { course, test, row, learnerId } = attempt;
	const result = resultOf(row) ?? error(404);
	const facts = await learningFacts(db, learnerId);
	return {
		...result,
		date: formatDate(locale, locals.timeZone, result.submittedAt),
		questions: resultRows(catalogue, test, row, locale),
		certainty: certaintyRows(row),
		readAgain: result.passed ? [] : readAgainRows(attempt, row, locale),
		next: nextStep(course, courseProgress(course, facts).next, locale)
	};
}
