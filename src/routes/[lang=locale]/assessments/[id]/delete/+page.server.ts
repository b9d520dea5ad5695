import { error, redirect } from '@sveltejs/kit';
import { deleteAssessment } from '$lib/server/assessments/assessments';
import { ownCityOf } from '$lib/server/http/cities';
import { requireAccount } from '$lib/server/http/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const city = await ownCityOf(event);
	return { city: city.cityName, answers: city.findings.size };
};

export const actions: Actions = {
	/** Deletes the city with everything that was entered. */
	delete: async (event) => {
		const { learnerId } = requireAccount(event);
		const { db, locale } = event.locals;
		const outcome = await deleteAssessment(db, learnerId, event.params.id);
		if (outcome === 'not-found') error(404);
		redirect(303, `/${locale}/assessments?deleted`);
	}
};
