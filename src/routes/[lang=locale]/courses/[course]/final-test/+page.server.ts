import { anybody, requireAccount } from '$lib/server/http/guards';
import { finalTestOf } from '$lib/server/http/openers/places';
import { beginTry, testStartPage } from '$lib/server/http/openers/test-pages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	anybody(event);
	return testStartPage(event, finalTestOf(event));
};

export const actions: Actions = {
	/** Draws a try, or goes on with the open one. */
	begin: (event) => {
		requireAccount(event);
		return beginTry(event, finalTestOf(event));
	}
};
