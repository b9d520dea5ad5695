import { explorerView } from '$lib/server/countries/explorer-view';
import { explorerChoice, publishedData, refuse } from '$lib/server/http/openers/countries';
import { anybody } from '$lib/server/http/guards';
import { bodyView } from '$lib/server/learning/progress/lesson-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const choice = explorerChoice(event);
	const data = publishedData(event);
	const view =
		explorerView(data, locale, choice) ??
		refuse(event, 404, 'data-fault-page', { number: choice.page });
	const keys = [data.about.source, data.about.printedSource];
	const { catalogue } = event.locals;
	const { sources } = bodyView(catalogue, locale, { terms: [], references: [], sources: keys });
	return { ...view, sources };
};
