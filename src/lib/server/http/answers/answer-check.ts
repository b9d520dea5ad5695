import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { fillAnswer } from '$lib/domain/quiz/rules';
import type { AnswerFields } from '$lib/domain/quiz/answer';
import { allLessons, lessonPath, todaysId } from '../../catalogue/catalogue';
import type { PlacedLesson } from '$lib/domain/course/placed-lesson';
import { readCheck, type SentForm } from '../../learning/checks/read-check';
import { submitAttempt } from '../../learning/checks/attempts';
import { askedInLesson } from '../../learning/checks/check-views';
import { openQuestion } from '../../learning/checks/open-question';
import { refusalOf, statusOf } from '../../learning/refusal';
import type { Refusal } from '$lib/domain/quiz/refusal';
import { refusedQuestion } from '../../learning/checks/refused-question';
import { canBeFoundAgain } from '../forms/form-owner';
import { learnerForAnswer } from '../guards';
import { answerFields, formValues } from '../forms/parse-form';
import { submittedForm } from '../forms/submitted-form';

const CheckForm = v.object({
	question: v.string(),
	attempt: v.pipe(v.string(), v.uuid()),
	/** Forms of an earlier release carry none, and no answer in them can be told from another. */
	asked: v.optional(v.string())
});

/** Grades one check of a lesson and keeps the answer, or shows the question again with what is wrong. */
export async function answerCheck(event: RequestEvent, place: PlacedLesson) {
	const form = await submittedForm(event);
	const parsed = v.safeParse(CheckForm, formValues(form));
	if (!parsed.success) error(400);
	const { question: askedId, attempt: formId, asked: seal } = parsed.output;
	const { db, catalogue, keys, locale, now, learnerId: known } = event.locals;
	const fields = answerFields(form);
	const language = inLanguage(place.lesson.texts, locale).locale;
	const id = todaysId(catalogue, askedId);
	const asked = askedInLesson(place.lesson, language).find(({ question }) => question.id === id);
	if (!asked) return fail(410, { gone: goneCheck(event, askedId, fields) });
	const sent = { question: asked.question, keys, formId, askedId, seal, fields };
	const kept = underTodaysId(sent);
	const view = openQuestion({ catalogue, keys, locale }, asked, formId, kept);
	const showAgain = (refusal: Refusal) =>
		fail(statusOf(refusal), { question: refusedQuestion(view, kept, refusal) });
	const read = readCheck(sent);
	const isAnswer = read.type === 'answer' && !read.isChanged;
	if (isAnswer && !canBeFoundAgain(event)) return showAgain({ fault: 'no-cookie' });
	// Nobody is written down for something that is not kept.
	const learnerId = isAnswer ? await learnerForAnswer(event) : (known ?? '');
	const { lesson } = place;
	const stored = await submitAttempt(db, { ...sent, learnerId, lesson, locale, now });
	if (stored.type === 'stored') redirect(303, `/${locale}${lessonPath(place)}#q-${id}`);
	return stored.type === 'unfinished' ? { question: view } : showAgain(refusalOf(stored, locale));
}

/** The fields as a form of today would send them, for a question that had another id when it was shown. */
function underTodaysId(sent: SentForm): AnswerFields {
	const { question, keys, formId, askedId, fields } = sent;
	const read = readCheck(sent);
	if (askedId === question.id || read.type !== 'answer') return fields;
	const draw = keys.draw(formId, question.id);
	return new Map([...fields, ...Object.entries(fillAnswer(question, draw, read.answer))]);
}

/** A check that is not in this lesson any more: where it is now, and what was typed. */
function goneCheck({ locals }: RequestEvent, askedId: string, fields: AnswerFields) {
	const { catalogue, locale } = locals;
	const id = todaysId(catalogue, askedId);
	const now = allLessons(catalogue).find(({ lesson }) => lesson.checkIds.includes(id));
	return {
		id: askedId.slice(0, 100),
		typed: typedIn(fields),
		elsewhere: now && {
			href: `/${locale}${lessonPath(now)}#q-${id}`,
			title: worded(now.lesson.texts, locale, (texts) => texts.title)
		}
	};
}

/** What somebody typed with her own hands; chosen values say nothing to a reader. */
function typedIn(fields: AnswerFields): string {
	const text = fields.get('answer')?.[0] ?? '';
	return /^[\da-f]{12}$/.test(text) ? '' : text.slice(0, 4000);
}
