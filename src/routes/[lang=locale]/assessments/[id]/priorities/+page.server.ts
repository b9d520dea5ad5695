import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { addressIn } from '$lib/domain/addresses/address-in';
import { assessmentAddress, assessmentPartAddress } from '$lib/domain/addresses/assessments';
import { instrumentPath } from '$lib/domain/addresses/indicators';
import { choosePriorities, prioritiesVersion } from '$lib/server/assessments/priorities';
import { prioritiesView, weakAmong } from '$lib/server/assessments/views/priorities-view';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { assessmentToEdit, assessmentToRead } from '$lib/server/http/openers/assessments';
import { practiceCounts } from '$lib/server/practices/practices-of';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { Actions, PageServerLoad } from './$types';

const Choice = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(500));

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const assessment = await assessmentToRead(event);
	const { db, catalogue } = event.locals;
	const tried = event.url.searchParams.has('tried') && assessment.readOnly;
	const chosen = tried ? event.url.searchParams.getAll('pick') : assessment.chosen;
	return {
		base: assessmentAddress(locale, assessment.id),
		readOnly: assessment.readOnly,
		version: prioritiesVersion(assessment.chosen),
		subject: assessment.instrument.subject,
		list: addressIn(locale, instrumentPath(catalogue, assessment.instrument)),
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
		redirect(
			303,
			assessmentPartAddress(assessmentAddress(event.locals.locale, event.params.id), 'outline')
		);
	}
};

/** Stores what is ticked, as far as the city does not meet it; answers with the choice when another was stored meanwhile. */
async function keepChoice(event: RequestEvent<{ id: string }>, learnerId: string) {
	const { db, catalogue, locale, now } = event.locals;
	const assessment = await assessmentToEdit(event);
	const { id } = assessment;
	const form = await submittedForm(event);
	const picked = v.safeParse(Choice, form.getAll('pick'));
	if (!picked.success) error(400);
	const indicatorIds = weakAmong(assessment, picked.output);
	const shown = shownVersion(form);
	// "Keep mine" says that the stored choice was seen; the rest of the form still says what it showed at first.
	const seen = form.get('seen');
	const version = typeof seen === 'string' ? seen : shown;
	const kept = await choosePriorities(db, { id, learnerId, version, indicatorIds, now });
	if (kept === 'not-found') error(404);
	if (kept !== 'conflict') return undefined;
	return { version: shown, mine: prioritiesView(catalogue, assessment, indicatorIds, locale) };
}
