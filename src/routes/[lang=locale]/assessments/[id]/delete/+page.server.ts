import { error, fail, redirect } from '@sveltejs/kit';
import { cityVersion, deleteAssessment } from '$lib/server/assessments/assessments';
import { ownCityOf } from '$lib/server/http/openers/cities';
import { requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const city = await ownCityOf(event);
	const version = await cityVersion(event.locals.db, city.id);
	return { city: city.cityName, answers: city.findings.size, version };
};

export const actions: Actions = {
	/** Deletes the city with everything that was entered. */
	delete: async (event) => {
		const { learnerId } = requireAccount(event);
		const { db, locale, now } = event.locals;
		const version = shownVersion(await submittedForm(event));
		const { id } = event.params;
		const outcome = await deleteAssessment(db, { id, learnerId, version, now });
		if (outcome === 'not-found') error(404);
		if (outcome === 'conflict') return fail(409, { conflict: true });
		redirect(303, `/${locale}/assessments?deleted`);
	}
};
