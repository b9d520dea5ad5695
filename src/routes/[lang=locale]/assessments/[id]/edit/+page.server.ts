import { error, fail, redirect } from '@sveltejs/kit';
import { assessmentAddress } from '$lib/domain/addresses/assessments';
import { formatInstant } from '$lib/i18n/format';
import { subjectOf } from '$lib/server/assessments/pinned-assessment';
import { changeProfile, profileVersion } from '$lib/server/assessments/assessments';
import { storedToEdit } from '$lib/server/http/openers/assessments';
import { requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { cityChoices, cityValues, parseCity } from '../../city-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const city = await storedToEdit(event);
	const { catalogue, locale, timeZone } = event.locals;
	return {
		city: city.cityName,
		subject: subjectOf(catalogue, city),
		values: cityValues(locale, city),
		version: profileVersion(city),
		changedAt: formatInstant(locale, timeZone, city.updatedAt),
		choices: cityChoices(catalogue, locale)
	};
};

export const actions: Actions = {
	/** Changes the description of a city. */
	save: async (event) => {
		const { learnerId } = requireAccount(event);
		await storedToEdit(event);
		const form = await submittedForm(event);
		const version = shownVersion(form);
		const { db, locale, now } = event.locals;
		const parsed = parseCity(form);
		if (!parsed.ok) return fail(422, { errors: parsed.errors, values: parsed.values, version });
		const { id } = event.params;
		const outcome = await changeProfile(db, { ...parsed.profile, id, version, learnerId, now });
		if (outcome === 'not-found') error(404);
		if (outcome === 'conflict') {
			const values = cityValues(locale, parsed.profile);
			return fail(409, { errors: {}, values, conflict: true });
		}
		redirect(303, `${assessmentAddress(locale, id)}#main`);
	}
};
