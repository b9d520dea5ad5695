import { chooseCountries } from '$lib/server/countries/choose-countries';
import { countryCsv } from '$lib/server/export/country/country-csv';
import { explorerChoice, publishedData } from '$lib/server/http/openers/countries';
import { CSV, download, fileName } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** The chosen countries as CSV, in the order in which the page shows them. */
export const GET: RequestHandler = (event) => {
	const { locale } = anybody(event);
	const chosen = chooseCountries(publishedData(event).countries, locale, explorerChoice(event));
	const words = plainTranslatorFor(locale)('data-file-egdi', { count: chosen.length });
	return download({
		bytes: countryCsv(chosen),
		type: CSV,
		name: fileName(words, 'csv'),
		plainName: 'egdi-2024.csv'
	});
};
