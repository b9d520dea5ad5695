import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { GainPhase } from '$lib/domain/gain/gain-check';
import { gainCheckPath } from '$lib/server/catalogue/addresses';
import { storedGain, submitGainCheck } from '$lib/server/learning/gain-checks';
import { afterResult, beforeResult, gainHead, gainQuestions } from '$lib/server/learning/gain-view';
import { newId } from '$lib/server/new-id';
import { anybody, learnerForAnswer } from '$lib/server/http/guards';
import { answerFields, formValues } from '$lib/server/http/parse-form';
import { gainPlaceOf } from '$lib/server/http/places';
import { submittedForm } from '$lib/server/http/submitted-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const SentForm = v.object({ seed: v.pipe(v.string(), v.uuid()) });

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const place = gainPlaceOf(event);
	const phase = phaseOf(event);
	const { db, catalogue, timeZone } = event.locals;
	const stored = await storedGain(db, learnerId, place.check.id);
	// Who has seen the explanations knows more than she did before.
	if (phase === 'before' && !stored.before && stored.after) {
		redirect(303, `/${locale}${gainCheckPath(place.course, 'after')}`);
	}
	const again = phase === 'after' && event.url.searchParams.has('again');
	const isDone = Boolean(stored[phase]) && !again;
	const seed = newId();
	return {
		phase,
		head: gainHead(place, stored, locale),
		seed,
		questions: isDone ? [] : gainQuestions(catalogue, place, phase, locale, seed),
		known:
			phase === 'before' && stored.before && beforeResult(place, stored.before, locale, timeZone),
		compared: phase === 'after' && isDone ? afterResult(catalogue, place, stored, locale) : []
	};
};

export const actions: Actions = {
	/** Grades the questions and keeps what was right; nothing of it counts towards the course. */
	send: async (event) => {
		const { locale } = anybody(event);
		const place = gainPlaceOf(event);
		const phase = phaseOf(event);
		const form = await submittedForm(event);
		const sent = v.safeParse(SentForm, formValues(form));
		if (!sent.success) error(400);
		const { seed } = sent.output;
		const fieldsOf = (questionId: string) => answerFields(form, `${questionId}:`);
		const learnerId = await learnerForAnswer(event);
		const { db, catalogue, now } = event.locals;
		const { check, course } = place;
		const given = { learnerId, check, phase, seed, fieldsOf, locale, now };
		const submitted = await submitGainCheck(db, given);
		if (submitted.type === 'stored') redirect(303, `/${locale}${gainCheckPath(course, phase)}`);
		const unreadable = submitted.type === 'unreadable' ? submitted.questionIds : [];
		const questions = gainQuestions(catalogue, place, phase, locale, seed, {
			fieldsOf,
			unreadable
		});
		const status = submitted.type === 'empty' ? 422 : 400;
		return fail(status, { questions, seed, empty: submitted.type === 'empty' });
	}
};

function phaseOf({ params }: Pick<RequestEvent, 'params'>): GainPhase {
	const { phase } = params;
	return phase === 'before' || phase === 'after' ? phase : error(404);
}
