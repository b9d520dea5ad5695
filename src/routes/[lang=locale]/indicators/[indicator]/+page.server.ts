import { error } from '@sveltejs/kit';
import { anybody } from '$lib/server/http/guards';
import { indicatorView } from '$lib/server/instrument/indicator-view';
import { bodyView } from '$lib/server/learning/lesson-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { catalogue } = event.locals;
	const view = indicatorView(catalogue, locale, event.params.indicator);
	if (!view) error(404);
	const { source } = catalogue.instrument;
	const { sources } = bodyView(catalogue, locale, { terms: [], references: [], sources: [source] });
	return { ...view, sources };
};
