import { anybody } from '$lib/server/http/guards';
import { glossaryView } from '$lib/server/learning/glossary-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	return glossaryView(event.locals.catalogue, locale);
};
