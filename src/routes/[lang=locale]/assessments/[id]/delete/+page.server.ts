import { error, fail, redirect } from '@sveltejs/kit';
import { assessmentsAddress } from '$lib/domain/addresses/assessments';
import { subjectOf } from '$lib/server/assessments/pinned-assessment';
import { cityVersion, deleteAssessment } from '$lib/server/assessments/assessments';
import { storedToEdit } from '$lib/server/http/openers/assessments';
import { instrumentOf } from '$lib/server/catalogue/catalogue';
import { requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const city = await storedToEdit(event);
	const { db, catalogue } = event.locals;
	const version = await cityVersion(db, city.id);
	return {
		city: city.cityName,
		subject: subjectOf(catalogue, city),
		answers: city.findings.size,
		/** Files need the questions. */
		hasFiles: instrumentOf(catalogue, city.instrumentId) !== undefined,
		version
	};
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
		redirect(303, `${assessmentsAddress(locale)}?deleted`);
	}
};
