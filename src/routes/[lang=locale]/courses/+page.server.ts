import { courseView } from '$lib/server/learning/progress/course-view';
import { learningFacts } from '$lib/server/learning/progress/facts';
import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const { db, catalogue, timeZone } = event.locals;
	const facts = await learningFacts(db, learnerId);
	return {
		courses: catalogue.courses.map((course) => courseView(course, facts, locale, timeZone))
	};
};
