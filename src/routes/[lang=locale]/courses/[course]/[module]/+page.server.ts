import { courseAddress, moduleAddress } from '$lib/domain/addresses/courses';
import { worded } from '$lib/domain/locale/worded';
import { courseProgress, moduleProgress } from '$lib/domain/progress/course-progress';
import { nextStep } from '$lib/server/learning/progress/course-view';
import { workDoneIn } from '$lib/server/learning/progress/work-done';
import { moduleView } from '$lib/server/learning/progress/module-view';
import { anybody } from '$lib/server/http/guards';
import { moduleOf } from '$lib/server/http/openers/places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const { course, module } = moduleOf(event);
	const { db, timeZone } = event.locals;
	const work = await workDoneIn(db, learnerId, module);
	const alone = courseProgress({ ...course, modules: [module], finalTest: undefined }, work);
	const neighbour = (step: 1 | -1) => {
		const other = course.modules[course.modules.indexOf(module) + step];
		if (!other) return undefined;
		return {
			href: moduleAddress(locale, course, other),
			number: other.number,
			title: worded(other.texts, locale, (texts) => texts.title)
		};
	};
	return {
		course: {
			href: courseAddress(locale, course),
			title: worded(course.texts, locale, (texts) => texts.title)
		},
		module: moduleView(course, moduleProgress(module, work), locale, timeZone),
		next: nextStep(course, alone.next, locale),
		previousModule: neighbour(-1),
		nextModule: neighbour(1)
	};
};
