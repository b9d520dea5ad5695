import { error, fail, redirect } from '@sveltejs/kit';
import { changeProfile } from '$lib/server/assessments/assessments';
import { ownCityOf } from '$lib/server/http/cities';
import { requireAccount } from '$lib/server/http/guards';
import { submittedForm } from '$lib/server/http/submitted-form';
import { cityChoices, cityValues, parseCity } from '../../city-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const city = await ownCityOf(event);
	const { locale } = event.locals;
	return {
		city: city.cityName,
		values: cityValues(locale, city),
		choices: cityChoices(locale)
	};
};

export const actions: Actions = {
	/** Changes the description of a city. */
	save: async (event) => {
		const { learnerId } = requireAccount(event);
		await ownCityOf(event);
		const parsed = parseCity(await submittedForm(event));
		if (!parsed.ok) return fail(422, { errors: parsed.errors, values: parsed.values });
		const { db, locale, now } = event.locals;
		const { id } = event.params;
		const outcome = await changeProfile(db, { ...parsed.profile, id, learnerId, now });
		if (outcome === 'not-found') error(404);
		redirect(303, `/${locale}/assessments/${id}#main`);
	}
};
