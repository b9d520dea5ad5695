import { taskListView } from '$lib/server/assessments/views/task-list-view';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const city = await assessmentToRead(event);
	return {
		city: city.cityName,
		portal: city.portalAddress,
		readOnly: city.readOnly,
		...taskListView(city, locale)
	};
};
