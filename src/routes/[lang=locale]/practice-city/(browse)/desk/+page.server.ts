import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import { portalPageView } from '$lib/server/practice-city/portal-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	return { page: portalPageView(locale, practiceCityOf(event).desk) };
};
