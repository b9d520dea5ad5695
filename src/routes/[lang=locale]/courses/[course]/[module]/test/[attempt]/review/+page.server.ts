import { requireAccount } from '$lib/server/http/guards';
import { testOf } from '$lib/server/http/openers/places';
import { handInTest, testReviewPage } from '$lib/server/http/openers/test-pages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireAccount(event);
	return testReviewPage(event, testOf(event));
};

export const actions: Actions = {
	/** Hands the test in; with an open question it says which. */
	default: (event) => {
		requireAccount(event);
		return handInTest(event, testOf(event));
	}
};
