import { compareView } from '$lib/server/countries/compare-view';
import { publishedData, refuse } from '$lib/server/http/openers/countries';
import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	// An untouched choice of the form is sent empty.
	const codes = event.url.searchParams.getAll('c').filter(Boolean);
	const view = compareView(publishedData(event), locale, codes);
	if (view.type === 'unknown') {
		refuse(event, 404, 'data-fault-country', { code: view.code.slice(0, 40) });
	}
	if (view.type === 'too-many') refuse(event, 400, 'data-fault-many');
	return view;
};
