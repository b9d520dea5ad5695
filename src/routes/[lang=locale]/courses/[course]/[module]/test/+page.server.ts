import { anybody, requireAccount } from '$lib/server/http/guards';
import { testOf } from '$lib/server/http/openers/places';
import { beginTry, testStartPage } from '$lib/server/http/openers/test-pages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	anybody(event);
	return testStartPage(event, testOf(event));
};

export const actions: Actions = {
	/** Draws a try, or goes on with the open one. */
	begin: (event) => {
		requireAccount(event);
		return beginTry(event, testOf(event));
	}
};
