import { error, type RequestEvent } from '@sveltejs/kit';
import { placeInList, type IndicatorPosition } from '$lib/domain/assessment/place-in-list';
import type { Criterion } from '$lib/domain/instrument/instrument';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { StoredAssessment } from '../../assessments/assessments';
import {
	DEMO_ID,
	openAssessment,
	type Opened,
	type OpenAssessment
} from '../../assessments/open-assessment';
import { actorOf, mayEdit } from '../../auth/policies';
import { requireAccount } from '../guards';

// The one place where pages and files ask who may see and change an assessment.

/** The assessment that the address names: the example for anybody, any other for whoever may see it; 404 for the rest. */
export async function assessmentToRead(event: RequestEvent): Promise<OpenAssessment> {
	const opened = await open(event);
	switch (opened.type) {
		case 'open':
			return opened.assessment;
		case 'no-instrument':
			return refuseWithoutInstrument(event, opened.stored);
		case 'not-found':
			return error(404);
	}
}

/** The assessment that the address names, for whoever may change it; the example is not found either. */
export async function assessmentToEdit(event: RequestEvent): Promise<OpenAssessment> {
	requireAccount(event);
	const assessment = await assessmentToRead(event);
	return mayEdit(actorOf(event.locals), assessment) ? assessment : error(404);
}

/** The same as it is stored, for what needs no question: describing and deleting work without the instrument. */
export async function storedToEdit(event: RequestEvent): Promise<StoredAssessment> {
	requireAccount(event);
	const opened = await open(event);
	if (opened.type === 'not-found') error(404);
	const stored = opened.type === 'open' ? opened.assessment : opened.stored;
	return mayEdit(actorOf(event.locals), stored) ? stored : error(404);
}

/** The question of an assessment that the address names, with its neighbours, or 404. */
export function questionOf(
	{ instrument }: Pick<OpenAssessment, 'instrument'>,
	{ params }: Pick<RequestEvent, 'params'>
): IndicatorPosition {
	return placeInList(instrument, params.indicator ?? '') ?? error(404);
}

/** The criterion of an assessment that the address names and the one after it, or 404. */
export function criterionOf(
	{ instrument }: Pick<OpenAssessment, 'instrument'>,
	{ params }: Pick<RequestEvent, 'params'>
): { criterion: Criterion; next: Criterion | undefined } {
	const criteria = instrument.criteria.filter(({ count }) => count > 0);
	const index = criteria.findIndex((one) => one.id === params.criterion);
	const criterion = criteria[index] ?? error(404);
	return { criterion, next: criteria[index + 1] };
}

async function open(event: RequestEvent): Promise<Opened> {
	const { id = '' } = event.params;
	if (id !== DEMO_ID) requireAccount(event);
	const { db, catalogue, locale } = event.locals;
	return openAssessment(db, catalogue, { id, actor: actorOf(event.locals), locale });
}

function refuseWithoutInstrument({ locals }: RequestEvent, stored: StoredAssessment): never {
	const { cityName, instrumentId } = stored;
	const message = plainTranslatorFor(locals.locale)('no-instrument-title', { city: cityName });
	error(503, { message, withoutInstrument: { cityName, instrumentId } });
}
