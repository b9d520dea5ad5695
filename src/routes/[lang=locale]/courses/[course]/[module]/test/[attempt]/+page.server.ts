import { requireAccount } from '$lib/server/http/guards';
import { testOf } from '$lib/server/http/openers/places';
import { keepTestAnswer } from '$lib/server/http/answers/answer-test';
import { testTryPage } from '$lib/server/http/openers/test-pages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireAccount(event);
	return testTryPage(event, testOf(event));
};

export const actions: Actions = {
	/** Keeps the answer to one question and goes on to the next. */
	answer: (event) => {
		requireAccount(event);
		return keepTestAnswer(event, testOf(event));
	}
};
