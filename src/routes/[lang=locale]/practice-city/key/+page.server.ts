import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import { keyIndex } from '$lib/server/practice-city/key-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { name, key } = practiceCityOf(event);
	return {
		town: name,
		questions: Object.keys(key).length,
		criteria: keyIndex(event.locals.catalogue, locale)
	};
};
