import { chooseCountries } from '$lib/server/countries/choose-countries';
import { countryWorkbook } from '$lib/server/export/country-workbook';
import { explorerWish, publishedData } from '$lib/server/http/countries';
import { download, fileName, XLSX } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { direction } from '$lib/i18n/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** The chosen countries as a workbook, in the order in which the page shows them. */
export const GET: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const { countries, about } = publishedData(event);
	const chosen = chooseCountries(countries, locale, explorerWish(event));
	const say = plainTranslatorFor(locale);
	const bytes = await countryWorkbook({
		countries: chosen,
		about,
		sources: event.locals.catalogue.sources,
		say,
		rightToLeft: direction(locale) === 'rtl'
	});
	const words = say('data-file-egdi', { count: chosen.length });
	return download({
		bytes,
		type: XLSX,
		name: fileName(words, 'xlsx'),
		plainName: 'egdi-2024.xlsx'
	});
};
