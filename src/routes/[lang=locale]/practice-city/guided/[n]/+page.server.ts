import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { guidedAddress } from '$lib/domain/addresses/practice-city';
import { readAnswers, withAnswer, writeAnswers } from '$lib/domain/practice-city/guided-answers';
import { anybody } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { guidedView } from '$lib/server/practice-city/guided-view';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const DecideForm = v.object({ answer: v.picklist(['1', '0'], 'incomplete-judgement') });

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const city = practiceCityOf(event);
	const step = guidedView(event.locals.catalogue, city, locale, placeOf(event));
	return { town: city.name, step: step ?? error(404) };
};

export const actions: Actions = {
	/** Keeps the answer in the address, so that nothing is lost on the way back and nothing is stored. */
	decide: async (event) => {
		const { locale } = anybody(event);
		const { number, answers } = placeOf(event);
		const { guided } = practiceCityOf(event);
		if (!guided[number - 1]) error(404);
		const form = parseForm(DecideForm, await submittedForm(event));
		if (!form.ok) return fail(422, { errors: form.errors });
		const given = form.data.answer === '1' ? 1 : 0;
		const all = withAnswer(readAnswers(answers, guided.length), number - 1, given);
		redirect(303, `${guidedAddress(locale, number, writeAnswers(all))}#verdict`);
	}
};

function placeOf({ params, url }: Pick<RequestEvent, 'params' | 'url'>) {
	const number = /^[1-9]\d?$/.test(params.n) ? Number(params.n) : 0;
	return { number, answers: url.searchParams.get('a') ?? '' };
}
