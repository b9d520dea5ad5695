import { error } from '@sveltejs/kit';
import { anybody } from '$lib/server/http/guards';
import { indicatorView } from '$lib/server/instrument/indicator-view';
import { bodyView } from '$lib/server/learning/progress/lesson-view';
import { practicesOf } from '$lib/server/practices/practices-of';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, catalogue } = event.locals;
	const view = indicatorView(catalogue, locale, event.params.indicator);
	if (!view) error(404);
	const { source } = catalogue.taughtInstrument;
	const { sources } = bodyView(catalogue, locale, { terms: [], references: [], sources: [source] });
	const practices = await practicesOf(db, catalogue, locale, view.indicator.id);
	return { ...view, sources, practices, practicePortal: catalogue.practiceCity !== undefined };
};
