import { redirect } from '@sveltejs/kit';
import { courseProgress } from '$lib/domain/progress/course-progress';
import { nextStep } from '$lib/server/learning/course-view';
import { learningFacts } from '$lib/server/learning/facts';
import { beginTest, testTries } from '$lib/server/learning/test-attempts';
import { testHead, triesView } from '$lib/server/learning/test-view';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { testOf } from '$lib/server/http/places';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const place = testOf(event);
	const { db, account } = event.locals;
	const head = testHead(place, locale);
	if (!account) return { head, open: undefined, tries: [], next: undefined };
	const rows = await testTries(db, account.learnerId, place.test.id);
	const facts = await learningFacts(db, account.learnerId);
	return {
		head,
		...triesView(place.test, rows, head.href, locale),
		next: nextStep(place.course, courseProgress(place.course, facts).next, locale)
	};
};

export const actions: Actions = {
	/** Draws a try, or goes on with the open one. */
	begin: async (event) => {
		const { learnerId } = requireAccount(event);
		const { test } = testOf(event);
		const { db, locale, now } = event.locals;
		const row = await beginTest(db, { learnerId, test, locale, now });
		redirect(303, `${event.url.pathname}/${row.id}`);
	}
};
