import { error, type RequestEvent } from '@sveltejs/kit';
import { DEMO_ID, openAssessment, type OpenAssessment } from '../../assessments/open-assessment';
import { requireAccount } from '../guards';

/** The assessment that the address names: the invented example for anybody, an own one for its owner, else 404. */
export async function readAssessment(event: RequestEvent): Promise<OpenAssessment> {
	const id = event.params.id ?? '';
	const learnerId = id === DEMO_ID ? null : requireAccount(event).learnerId;
	const { db, catalogue, locale } = event.locals;
	const assessment = await openAssessment(db, catalogue, { id, learnerId, locale });
	return assessment ?? error(404);
}

/** The assessment that the address names, for changing it: an own one, else 404. */
export async function changeAssessment(event: RequestEvent): Promise<OpenAssessment> {
	requireAccount(event);
	const assessment = await readAssessment(event);
	return assessment.readOnly ? error(404) : assessment;
}
