import { formatDay } from '$lib/i18n/format';
import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import { carriedView } from '$lib/server/practice-city/carried';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { locale } = anybody(event);
	const city = practiceCityOf(event);
	const { catalogue } = event.locals;
	return {
		town: city.name,
		asOf: formatDay(locale, city.asOf),
		carried: carriedView(catalogue, city, locale, event.url.searchParams)
	};
};
