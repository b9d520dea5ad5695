import { moduleProgress } from '$lib/domain/progress/course-progress';
import { formatPercent } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import { courseView } from '$lib/server/learning/progress/course-view';
import { workDoneIn } from '$lib/server/learning/progress/work-done';
import { storedGain } from '$lib/server/learning/gain/gain-checks';
import { gainLinks } from '$lib/server/learning/gain/gain-links';
import { moduleView } from '$lib/server/learning/progress/module-view';
import { anybody } from '$lib/server/http/guards';
import { courseOf } from '$lib/server/http/openers/places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const course = courseOf(event);
	const { db, timeZone } = event.locals;
	const work = await workDoneIn(db, learnerId, course);
	const view = courseView(course, work, locale, timeZone);
	const here = course.modules.find((module) => module.id === view.next?.moduleId);
	const { gainCheck: check } = course;
	return {
		gain:
			check &&
			gainLinks({ course, check }, await storedGain(event.locals.db, learnerId, check.id), locale),
		course: view,
		open: here && moduleView(course, moduleProgress(here, work), locale, timeZone),
		pass: passMark(
			course.modules.flatMap((module) => module.test ?? []),
			locale
		)
	};
};

/** The share of right answers that passes, when all tests of the course ask for the same. */
function passMark(tests: readonly { readonly pass: number }[], locale: Locale): string | undefined {
	const [first] = tests;
	if (!first || tests.some((test) => test.pass !== first.pass)) return undefined;
	return formatPercent(locale, first.pass / 100);
}
