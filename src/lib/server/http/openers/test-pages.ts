import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { testAttemptAddress } from '$lib/domain/addresses/courses';
import { courseProgress } from '$lib/domain/progress/course-progress';
import { waitForTry } from '$lib/domain/tries/wait-for-try';
import { formatDate } from '$lib/i18n/format';
import { nextStep } from '../../learning/progress/course-view';
import { workDoneIn } from '../../learning/progress/work-done';
import { pauseView } from '../../learning/tests/pause-view';
import { beginTest } from '../../learning/tests/begin-test';
import { resultOf, resultsOf } from '../../learning/tests/submitted-tests';
import { testTries } from '../../learning/tests/stored-tests';
import { submitTest } from '../../learning/tests/submit-test';
import { certaintyRows, resultRows } from '../../learning/tests/result-rows';
import { progressOf } from '../../learning/tests/test-questions';
import { readAgainRows } from '../../learning/tests/read-again-rows';
import { reviewRows, testQuestion } from '../../learning/tests/test-question-view';
import { testHead, type PlacedTest } from '../../learning/tests/test-head';
import { triesView } from '../../learning/tests/tries-view';
import { requireAccount } from '../guards';
import { ownTestAttempt, type OwnTestAttempt } from '../answers/test-attempt';

// The pages of a test are the same whether it belongs to a module or to a course; the routes say which test it is.

/** The first page of a test: what it asks for, and the tries of a signed-in person. */
export async function testStartPage({ locals }: RequestEvent, place: PlacedTest) {
	const { db, account, locale, now } = locals;
	const head = testHead(place, locale);
	if (!account) return { head, open: undefined, tries: [], next: undefined, pause: undefined };
	const rows = await testTries(db, account.learnerId, place.test.id);
	const work = await workDoneIn(db, account.learnerId, place.course);
	return {
		head,
		...triesView(place.test, rows, head.href, locale, locals.timeZone),
		pause: pauseView(locale, locals.timeZone, waitForTry(resultsOf(rows), now), now),
		next: nextStep(place.course, courseProgress(place.course, work).next, locale)
	};
}

/** Draws a try, or goes on with the open one. */
export async function beginTry(event: RequestEvent, { test }: PlacedTest): Promise<never> {
	const { learnerId } = requireAccount(event);
	const { db, locale, now } = event.locals;
	const begun = await beginTest(db, { learnerId, test, locale, now });
	// The first page of the test says how long the pause lasts.
	redirect(303, event.url.pathname + (begun.type === 'begun' ? `/${begun.row.id}` : '#pause'));
}

/** A question of an open try, or what a handed-in try came to. */
export async function testTryPage(event: RequestEvent, place: PlacedTest) {
	const attempt = await ownTestAttempt(event, place);
	const head = testHead(place, event.locals.locale);
	const { id, submittedAt } = attempt.row;
	return submittedAt === null
		? { head, tryId: id, question: questionPart(event, attempt), result: undefined }
		: { head, tryId: id, question: undefined, result: await resultPart(event, attempt) };
}

/** All questions of an open try before it is handed in. */
export async function testReviewPage(event: RequestEvent, place: PlacedTest) {
	const { test, row } = await ownTestAttempt(event, place);
	const { catalogue, keys, locale } = event.locals;
	const head = testHead(place, locale);
	const href = testAttemptAddress(head.href, row.id);
	if (row.submittedAt !== null) redirect(303, href);
	return { head, href, rows: reviewRows({ catalogue, keys, locale }, test, row) };
}

/** Hands a try in; with an open question it says which. */
export async function handInTest(event: RequestEvent, place: PlacedTest) {
	const { learnerId, test, row } = await ownTestAttempt(event, place);
	const { db, now } = event.locals;
	const submitted = await submitTest(db, { learnerId, id: row.id, test, now });
	if (submitted.type === 'incomplete') return fail(422, { missing: submitted.missing });
	redirect(303, event.url.pathname.replace(/\/review$/, ''));
}

function questionPart({ locals, url }: RequestEvent, { test, row }: OwnTestAttempt) {
	const { catalogue, keys, locale } = locals;
	const { marks, of, answered } = progressOf(test, row);
	const asked = Number(url.searchParams.get('q'));
	const firstOpen = marks.indexOf(false) + 1;
	const number = Number.isInteger(asked) && asked >= 1 && asked <= of ? asked : firstOpen || 1;
	const view = testQuestion({ catalogue, keys, locale }, test, row, number);
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
	const { db, catalogue, keys, locale, now } = locals;
	const { course, test, row, learnerId } = attempt;
	const result = resultOf(row) ?? error(404);
	const work = await workDoneIn(db, learnerId, course);
	const tries = work.tests.get(test.id) ?? [];
	return {
		...result,
		pause: pauseView(locale, locals.timeZone, waitForTry(tries, now), now),
		date: formatDate(locale, locals.timeZone, result.submittedAt),
		questions: resultRows({ catalogue, keys, locale }, test, row),
		certainty: certaintyRows(row),
		readAgain: result.passed ? [] : readAgainRows(attempt, row, locale),
		next: nextStep(course, courseProgress(course, work).next, locale)
	};
}
