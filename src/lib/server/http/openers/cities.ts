import { error, type RequestEvent } from '@sveltejs/kit';
import { placeInList, type IndicatorPlace } from '$lib/domain/assessment/place-in-list';
import type { Criterion } from '$lib/domain/instrument/instrument';
import { DEMO_ID, openAssessment, type OpenAssessment } from '../../assessments/open-assessment';
import { requireAccount } from '../guards';

type Located = Pick<RequestEvent, 'params' | 'locals'>;

/** The city that the address names: the example for anybody, any other for its owner; 404 for the rest. */
export async function cityOf(event: RequestEvent): Promise<OpenAssessment> {
	const { id = '' } = event.params;
	if (id !== DEMO_ID) requireAccount(event);
	const { db, catalogue, learnerId, locale } = event.locals;
	return (await openAssessment(db, catalogue, { id, learnerId, locale })) ?? error(404);
}

/** The same for what only the owner may see or do: the example is not found either. */
export async function ownCityOf(event: RequestEvent): Promise<OpenAssessment> {
	const city = await cityOf(event);
	return city.readOnly ? error(404) : city;
}

/** The question that the address names, with its neighbours, or 404. */
export function questionOf({ params, locals }: Located): IndicatorPlace {
	return placeInList(locals.catalogue.instrument, params.indicator ?? '') ?? error(404);
}

/** The criterion that the address names and the one after it, or 404. */
export function criterionOf({ params, locals }: Located): {
	criterion: Criterion;
	next: Criterion | undefined;
} {
	const { criteria } = locals.catalogue.instrument;
	const index = criteria.findIndex((one) => one.id === params.criterion);
	const criterion = criteria[index] ?? error(404);
	return { criterion, next: criteria[index + 1] };
}
