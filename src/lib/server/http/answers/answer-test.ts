import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { readCertainty } from '$lib/domain/quiz/certainty';
import { readAnswer } from '$lib/domain/quiz/rules';
import { todaysId } from '../../catalogue/catalogue';
import { refusalOf, statusOf } from '../../learning/refusal';
import type { Refusal } from '$lib/domain/quiz/refusal';
import { refusedQuestion, shownAgain } from '../../learning/checks/refused-question';
import { questionsOf } from '../../learning/tests/test-questions';
import { saveTestAnswer } from '../../learning/tests/save-test-answer';
import type { StoredTest } from '../../learning/tests/stored-tests';
import { progressOf } from '../../learning/tests/test-questions';
import { testFormId, testQuestion } from '../../learning/tests/test-question-view';
import type { PlacedTest } from '../../learning/tests/test-head';
import { answerFields, formValues } from '../forms/parse-form';
import { submittedForm } from '../forms/submitted-form';
import { ownTestAttempt } from './test-attempt';

const AnswerForm = v.object({
	question: v.string(),
	attempt: v.optional(v.string()),
	/** Forms of an earlier release carry none, and no answer in them can be told from another. */
	asked: v.optional(v.string())
});

/** Keeps the answer to one question and goes on to the next. */
export async function keepTestAnswer(event: RequestEvent, place: PlacedTest) {
	const { learnerId, test, row } = await ownTestAttempt(event, place);
	const { db, catalogue, keys, locale } = event.locals;
	const context = { catalogue, keys, locale };
	const form = await submittedForm(event);
	const wanted = v.safeParse(AnswerForm, formValues(form));
	if (!wanted.success) error(400);
	const { question: askedId, attempt: formId, asked: seal } = wanted.output;
	const fields = answerFields(form);
	const questions = questionsOf(test, row, locale);
	const index = questions.findIndex(({ id }) => id === todaysId(catalogue, askedId));
	const question = questions[index];
	const view = testQuestion(context, test, row, index + 1);
	if (!question || !view) return goneFrom(row, askedId) ?? error(400);
	const refuse = (refusal: Refusal) =>
		fail(statusOf(refusal), { refused: refusedQuestion(view, fields, refusal) });
	const late = () =>
		fail(409, {
			late: { view: { ...view, values: shownAgain(fields) }, ...progressOf(test, row) }
		});
	const read = readAnswer(question, keys.draw(row.seed, askedId), fields);
	const isChanged = seal !== keys.seal(question);
	if (row.submittedAt !== null && (isChanged || read.type !== 'answer')) return late();
	if (isChanged) return refuse({ fault: 'changed' });
	if (read.type === 'unfinished') return refuse({ fault: 'incomplete' });
	if (read.type !== 'answer') return refuse(refusalOf(read, locale));
	const saved = await saveTestAnswer(db, {
		learnerId,
		id: row.id,
		questionId: question.id,
		answer: read.answer,
		certainty: readCertainty(fields),
		isCurrent: (now) => formId === testFormId(context, now, question.id)
	});
	if (saved === 'superseded') return refuse({ fault: 'superseded' });
	if (saved !== 'saved') return late();
	const isLast = index + 1 === questions.length;
	const toReview = isLast || event.url.searchParams.get('back') === 'review';
	redirect(303, event.url.pathname + (toReview ? '/review' : `?q=${index + 2}`));
}

/** A question that was drawn for a try and has left the test since; nothing of the try is lost. */
function goneFrom(row: StoredTest, askedId: string) {
	return row.questionIds.includes(askedId) ? fail(410, { gone: { id: askedId } }) : undefined;
}
