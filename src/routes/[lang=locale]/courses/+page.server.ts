import { courseView } from '$lib/server/learning/progress/course-view';
import { workDone } from '$lib/server/learning/progress/work-done';
import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const { db, catalogue, timeZone } = event.locals;
	const work = await workDone(db, learnerId);
	return {
		courses: catalogue.courses.map((course) => courseView(course, work, locale, timeZone))
	};
};
