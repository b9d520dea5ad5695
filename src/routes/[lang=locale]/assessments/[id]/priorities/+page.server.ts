import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { findAssessment } from '$lib/server/assessments/assessments';
import { DEMO_ID, openAssessment } from '$lib/server/assessments/open-assessment';
import { choosePriorities, prioritiesVersion } from '$lib/server/assessments/priorities';
import { prioritiesView, weakAmong } from '$lib/server/assessments/views/priorities-view';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { practiceCounts } from '$lib/server/practices/practices-of';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { Actions, PageServerLoad } from './$types';

const Choice = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(500));

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const { id } = event.params;
	if (id !== DEMO_ID) requireAccount(event);
	const { db, catalogue } = event.locals;
	const assessment = await openAssessment(db, catalogue, { id, learnerId, locale });
	if (!assessment) error(404);
	const tried = event.url.searchParams.has('tried') && assessment.readOnly;
	const chosen = tried ? event.url.searchParams.getAll('pick') : assessment.chosen;
	return {
		base: `/${locale}/assessments/${id}`,
		readOnly: assessment.readOnly,
		version: prioritiesVersion(assessment.chosen),
		practices: await practiceCounts(db, catalogue, locale),
		...prioritiesView(catalogue, assessment, chosen, locale)
	};
};

export const actions: Actions = {
	/** Keeps the choice and shows its sum. */
	choose: async (event) => {
		const { learnerId } = requireAccount(event);
		const refused = await keepChoice(event, learnerId);
		if (refused) return fail(409, refused);
		redirect(303, event.url.pathname);
	},

	/** Keeps the choice and goes on to the outline. */
	outline: async (event) => {
		const { learnerId } = requireAccount(event);
		const refused = await keepChoice(event, learnerId);
		if (refused) return fail(409, refused);
		redirect(303, `/${event.locals.locale}/assessments/${event.params.id}/outline`);
	}
};

/** Stores what is ticked, as far as the city does not meet it; answers with the choice when another was stored meanwhile. */
async function keepChoice(event: RequestEvent<{ id: string }>, learnerId: string) {
	const { db, catalogue, locale, now } = event.locals;
	const { id } = event.params;
	const form = await submittedForm(event);
	const picked = v.safeParse(Choice, form.getAll('pick'));
	if (!picked.success) error(400);
	const assessment = await findAssessment(db, learnerId, id);
	if (!assessment) error(404);
	const indicatorIds = weakAmong(catalogue, assessment, picked.output);
	const shown = shownVersion(form);
	// "Keep mine" says that the stored choice was seen; the rest of the form still says what it showed at first.
	const seen = form.get('seen');
	const version = typeof seen === 'string' ? seen : shown;
	const kept = await choosePriorities(db, { id, learnerId, version, indicatorIds, now });
	if (kept === 'not-found') error(404);
	if (kept !== 'conflict') return undefined;
	return { version: shown, mine: prioritiesView(catalogue, assessment, indicatorIds, locale) };
}
