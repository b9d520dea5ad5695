import { moduleProgress } from '$lib/domain/progress/course-progress';
import { pointsNeeded } from '$lib/domain/quiz/grade-test';
import { courseView } from '$lib/server/learning/course-view';
import { learningFacts } from '$lib/server/learning/facts';
import { moduleView } from '$lib/server/learning/module-view';
import { anybody } from '$lib/server/http/guards';
import { courseOf } from '$lib/server/http/places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const course = courseOf(event);
	const facts = await learningFacts(event.locals.db, learnerId);
	const view = courseView(course, facts, locale);
	const here = course.modules.find((module) => module.id === view.next?.moduleId);
	return {
		course: view,
		open: here && moduleView(course, moduleProgress(here, facts), locale),
		pass: passMark(course.modules.flatMap((module) => module.test ?? []))
	};
};

/** The pass mark as "6 of 8", when all tests of the course share one. */
function passMark(tests: readonly { readonly draw: number; readonly pass: number }[]) {
	const [first] = tests;
	if (!first) return undefined;
	const shared = tests.every((test) => test.draw === first.draw && test.pass === first.pass);
	return shared ? { needed: pointsNeeded(first.draw, first.pass), of: first.draw } : undefined;
}
