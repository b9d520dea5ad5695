import { anybody } from '$lib/server/http/guards';
import { referencesView } from '$lib/server/learning/references-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	return { sources: referencesView(event.locals.catalogue, locale) };
};
