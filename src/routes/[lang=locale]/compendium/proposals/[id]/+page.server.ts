import { error, fail, redirect } from '@sveltejs/kit';
import { requireAccount } from '$lib/server/http/guards';
import { submittedForm } from '$lib/server/http/submitted-form';
import { proposalView } from '$lib/server/practices/practice-view';
import { changeProposal, findProposal, withdrawProposal } from '$lib/server/practices/proposals';
import { parseProposal, proposalChoices, proposalValues } from '../../proposal-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { learnerId, name } = requireAccount(event);
	const { db, catalogue, locale } = event.locals;
	const proposal = await findProposal(db, learnerId, event.params.id);
	if (!proposal) error(404);
	return {
		title: proposal.title,
		mayChange: proposal.state === 'waiting',
		personName: name,
		values: proposalValues(proposal),
		choices: proposalChoices(catalogue, locale)
	};
};

export const actions: Actions = {
	/** Shows how the change would look; keeps nothing. */
	preview: async (event) => {
		requireAccount(event);
		const { catalogue, locale } = event.locals;
		const parsed = parseProposal(catalogue, await submittedForm(event));
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { values, errors: parsed.errors });
		const preview = proposalView(catalogue, locale, { ...parsed.texts, locale });
		return { values, errors: {}, preview };
	},

	/** Keeps the change, while nobody has decided. */
	save: async (event) => {
		const { learnerId: authorId } = requireAccount(event);
		const { db, catalogue, locale, now } = event.locals;
		const parsed = parseProposal(catalogue, await submittedForm(event));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { id } = event.params;
		const changed = await changeProposal(db, { ...parsed.texts, id, authorId, now });
		if (changed === 'not-found') error(404);
		redirect(303, `/${locale}/compendium/proposals?said=changed#main`);
	},

	/** Deletes the proposal. */
	withdraw: async (event) => {
		const { learnerId } = requireAccount(event);
		const { db, locale } = event.locals;
		const withdrawn = await withdrawProposal(db, learnerId, event.params.id);
		if (withdrawn === 'not-found') error(404);
		redirect(303, `/${locale}/compendium/proposals?said=withdrawn#main`);
	}
};
