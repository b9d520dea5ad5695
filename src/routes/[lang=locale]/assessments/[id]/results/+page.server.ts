import { addressIn } from '$lib/domain/addresses/address-in';
import { assessmentAddress } from '$lib/domain/addresses/assessments';
import { instrumentPath } from '$lib/domain/addresses/indicators';
import { earlierAssessment } from '$lib/server/assessments/earlier-assessment';
import { resultsView } from '$lib/server/assessments/views/results-view';
import { anybody } from '$lib/server/http/guards';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const assessment = await assessmentToRead(event);
	const { db, catalogue } = event.locals;
	const isOwn = !assessment.readOnly && learnerId !== null;
	const earlier = isOwn ? await earlierAssessment(db, learnerId, assessment) : undefined;
	return {
		base: assessmentAddress(locale, assessment.id),
		readOnly: assessment.readOnly,
		list: addressIn(locale, instrumentPath(catalogue, assessment.instrument)),
		...resultsView(assessment, earlier, locale, event.locals.timeZone)
	};
};
