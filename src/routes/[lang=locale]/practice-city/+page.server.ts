import { formatDay, formatNumber } from '$lib/i18n/format';
import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const city = practiceCityOf(event);
	return {
		city: {
			name: city.name,
			country: city.country,
			address: city.address,
			population: formatNumber(locale, city.population),
			asOf: formatDay(locale, city.asOf),
			pages: Object.keys(city.pages).length,
			outside: Object.keys(city.outside).length
		},
		questions: Object.keys(city.key).length,
		guided: city.guided.length
	};
};
