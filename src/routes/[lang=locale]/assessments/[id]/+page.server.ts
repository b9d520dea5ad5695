import { taskListView } from '$lib/server/assessments/views/task-list-view';
import { cityOf } from '$lib/server/http/openers/cities';
import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const city = await cityOf(event);
	return {
		city: city.cityName,
		portal: city.portalAddress,
		readOnly: city.readOnly,
		...taskListView(event.locals.catalogue, city, locale)
	};
};
