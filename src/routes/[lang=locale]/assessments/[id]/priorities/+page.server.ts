import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { choosePriorities, findAssessment } from '$lib/server/assessments/assessments';
import { DEMO_ID, openAssessment } from '$lib/server/assessments/open-assessment';
import { prioritiesView, weakAmong } from '$lib/server/assessments/priorities-view';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { practiceCounts } from '$lib/server/practices/practices-of';
import { submittedForm } from '$lib/server/http/submitted-form';
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
		practices: await practiceCounts(db, catalogue, locale),
		...prioritiesView(catalogue, assessment, chosen, locale)
	};
};

export const actions: Actions = {
	/** Keeps the choice and shows its sum. */
	choose: async (event) => {
		const { learnerId } = requireAccount(event);
		await keepChoice(event, learnerId);
		redirect(303, event.url.pathname);
	},

	/** Keeps the choice and goes on to the outline. */
	outline: async (event) => {
		const { learnerId } = requireAccount(event);
		await keepChoice(event, learnerId);
		redirect(303, `/${event.locals.locale}/assessments/${event.params.id}/outline`);
	}
};

/** Stores what is ticked, as far as the city does not meet it. */
async function keepChoice(event: RequestEvent<{ id: string }>, learnerId: string): Promise<void> {
	const { db, catalogue, now } = event.locals;
	const { id } = event.params;
	const picked = v.safeParse(Choice, (await submittedForm(event)).getAll('pick'));
	if (!picked.success) error(400);
	const assessment = await findAssessment(db, learnerId, id);
	if (!assessment) error(404);
	const indicatorIds = weakAmong(catalogue, assessment, picked.output);
	const kept = await choosePriorities(db, { id, learnerId, indicatorIds, now });
	if (kept === 'not-found') error(404);
}
