import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { courseProgress } from '$lib/domain/progress/course-progress';
import { readAnswer } from '$lib/domain/quiz/rules';
import { formatDate } from '$lib/i18n/format';
import { refusedQuestion } from '$lib/server/learning/check-views';
import { nextStep } from '$lib/server/learning/course-view';
import { learningFacts } from '$lib/server/learning/facts';
import { questionsOf, resultOf, saveTestAnswer } from '$lib/server/learning/test-attempts';
import {
	progressOf,
	readAgainRows,
	resultRows,
	testHead,
	testQuestion
} from '$lib/server/learning/test-view';
import { answerFields, formValues } from '$lib/server/http/parse-form';
import { requireAccount } from '$lib/server/http/guards';
import { ownTestAttempt } from '$lib/server/http/test-attempt';
import { submittedForm } from '$lib/server/http/submitted-form';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

const AnswerForm = v.object({ question: v.string() });

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const attempt = await ownTestAttempt(event);
	const head = testHead(attempt, event.locals.locale);
	return attempt.row.submittedAt === null
		? { head, question: questionView(event, attempt), result: undefined }
		: { head, question: undefined, result: await resultView(event, attempt) };
};

export const actions: Actions = {
	/** Keeps the answer to one question and goes on to the next. */
	answer: async (event) => {
		requireAccount(event);
		const { learnerId, test, row } = await ownTestAttempt(event);
		const { db, catalogue, locale } = event.locals;
		const form = await submittedForm(event);
		const wanted = v.safeParse(AnswerForm, formValues(form));
		const questions = questionsOf(test, row, locale);
		const place = questions.findIndex((one) => wanted.success && one.id === wanted.output.question);
		const question = questions[place];
		const view = testQuestion(catalogue, test, row, place + 1, locale);
		if (!question || !view) error(400);
		const fields = answerFields(form);
		const late = { late: { ...view, values: Object.fromEntries(fields) } };
		if (row.submittedAt !== null) return fail(409, late);
		const read = readAnswer(question, row.seed, fields);
		if (read.type !== 'answer') {
			const status = read.type === 'incomplete' ? 422 : 400;
			return fail(status, { refused: refusedQuestion(view, fields, read.type) });
		}
		const answer = { learnerId, id: row.id, questionId: question.id, answer: read.answer };
		if ((await saveTestAnswer(db, answer)) !== 'saved') return fail(409, late);
		const isLast = place + 1 === questions.length;
		const toReview = isLast || event.url.searchParams.get('back') === 'review';
		redirect(303, event.url.pathname + (toReview ? '/review' : `?q=${place + 2}`));
	}
};

type Attempt = Awaited<ReturnType<typeof ownTestAttempt>>;

function questionView({ locals, url }: PageServerLoadEvent, { test, row }: Attempt) {
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

async function resultView({ locals }: PageServerLoadEvent, attempt: Attempt) {
	const { db, catalogue, locale } = locals;
	const { course, test, row, learnerId } = attempt;
	const result = resultOf(row) ?? error(404);
	const facts = await learningFacts(db, learnerId);
	return {
		...result,
		date: formatDate(locale, result.submittedAt),
		questions: resultRows(catalogue, test, row, locale),
		readAgain: result.passed ? [] : readAgainRows(attempt, row, locale),
		next: nextStep(course, courseProgress(course, facts).next, locale)
	};
}
