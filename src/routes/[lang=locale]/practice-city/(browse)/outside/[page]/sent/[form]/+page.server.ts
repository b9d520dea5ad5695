import { error } from '@sveltejs/kit';
import { anybody } from '$lib/server/http/guards';
import { practiceCityOf, practicePage } from '$lib/server/http/openers/practice-pages';
import { sentView } from '$lib/server/practice-city/portal-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	anybody(event);
	const { page: slug, form } = event.params;
	const page = practicePage(practiceCityOf(event).outside, slug);
	return { slug, sent: sentView(page, form) ?? error(404) };
};
