import { fail, redirect } from '@sveltejs/kit';
import { submitTest } from '$lib/server/learning/test-attempts';
import { reviewRows, testHead } from '$lib/server/learning/test-view';
import { requireAccount } from '$lib/server/http/guards';
import { ownTestAttempt } from '$lib/server/http/test-attempt';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAccount(event);
	const attempt = await ownTestAttempt(event);
	const { catalogue, locale } = event.locals;
	const head = testHead(attempt, locale);
	const href = `${head.href}/${attempt.row.id}`;
	if (attempt.row.submittedAt !== null) redirect(303, href);
	return { head, href, rows: reviewRows(catalogue, attempt.test, attempt.row, locale) };
};

export const actions: Actions = {
	/** Hands the test in; with an open question it says which. */
	default: async (event) => {
		requireAccount(event);
		const { learnerId, test, row } = await ownTestAttempt(event);
		const { db, now } = event.locals;
		const submitted = await submitTest(db, { learnerId, id: row.id, test, now });
		if (submitted.type === 'incomplete') return fail(422, { missing: submitted.missing });
		redirect(303, event.url.pathname.replace(/\/review$/, ''));
	}
};
