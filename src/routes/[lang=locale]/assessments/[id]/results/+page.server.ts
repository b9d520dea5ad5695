import { error } from '@sveltejs/kit';
import { earlierAssessment } from '$lib/server/assessments/earlier-assessment';
import { DEMO_ID, openAssessment } from '$lib/server/assessments/open-assessment';
import { resultsView } from '$lib/server/assessments/views/results-view';
import { anybody, requireAccount } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const { id } = event.params;
	if (id !== DEMO_ID) requireAccount(event);
	const { db, catalogue } = event.locals;
	const assessment = await openAssessment(db, catalogue, { id, learnerId, locale });
	if (!assessment) error(404);
	const isOwn = !assessment.readOnly && learnerId !== null;
	const earlier = isOwn ? await earlierAssessment(db, learnerId, assessment) : undefined;
	return {
		base: `/${locale}/assessments/${id}`,
		readOnly: assessment.readOnly,
		...resultsView(catalogue, assessment, earlier, locale, event.locals.timeZone)
	};
};
