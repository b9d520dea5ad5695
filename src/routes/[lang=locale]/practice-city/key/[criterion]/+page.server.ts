import { error } from '@sveltejs/kit';
import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import { keyIndex, keyOfCriterion } from '$lib/server/practice-city/key-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const city = practiceCityOf(event);
	const { catalogue } = event.locals;
	const { criterion } = event.params;
	const show = event.url.searchParams.get('show');
	return {
		town: city.name,
		criterion,
		all: show === 'all',
		questions: keyOfCriterion(catalogue, city, locale, criterion, show) ?? error(404),
		criteria: keyIndex(catalogue, locale)
	};
};
