import { chooseCountries } from '$lib/server/countries/choose-countries';
import { explorerChoice, publishedData } from '$lib/server/http/openers/countries';
import { download, fileName, XLSX } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { writeExport } from '$lib/server/http/write-export';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** The chosen countries as a workbook, in the order in which the page shows them. */
export const GET: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const { countries, about } = publishedData(event);
	const chosen = chooseCountries(countries, locale, explorerChoice(event));
	const say = plainTranslatorFor(locale);
	const { sources } = event.locals.catalogue;
	const bytes = await writeExport({ kind: 'countries', locale, countries: chosen, about, sources });
	const words = say('data-file-egdi', { count: chosen.length });
	return download({
		bytes,
		type: XLSX,
		name: fileName(words, 'xlsx'),
		plainName: 'egdi-2024.xlsx'
	});
};
