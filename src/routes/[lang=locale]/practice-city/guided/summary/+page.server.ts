import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import { guidedSummary } from '$lib/server/practice-city/guided-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const city = practiceCityOf(event);
	const answers = event.url.searchParams.get('a') ?? '';
	return {
		town: city.name,
		summary: guidedSummary(event.locals.catalogue, city, locale, answers)
	};
};
