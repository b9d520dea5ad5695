import { error, fail, redirect } from '@sveltejs/kit';
import { proposalsAddress } from '$lib/domain/addresses/compendium';
import { formatInstant } from '$lib/i18n/format';
import { requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { proposalView } from '$lib/server/practices/practice-view';
import {
	changeProposal,
	findProposal,
	textsVersion,
	withdrawProposal
} from '$lib/server/practices/proposals';
import { parseProposal, proposalChoices, proposalValues } from '../../proposal-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { learnerId, name } = requireAccount(event);
	const { db, catalogue, locale, timeZone } = event.locals;
	const proposal = await findProposal(db, learnerId, event.params.id);
	// Where a form came too late, its page still shows what was typed.
	if (!proposal && event.request.method === 'GET') error(404);
	return {
		title: proposal?.title,
		mayChange: proposal?.state === 'waiting',
		personName: name,
		values: proposalValues(proposal),
		version: proposal && textsVersion(proposal),
		changedAt: proposal && formatInstant(locale, timeZone, proposal.changedAt),
		choices: proposalChoices(catalogue, locale)
	};
};

export const actions: Actions = {
	/** Shows how the change would look; keeps nothing. */
	preview: async (event) => {
		requireAccount(event);
		const { catalogue, locale } = event.locals;
		const form = await submittedForm(event);
		const version = shownVersion(form);
		const parsed = parseProposal(catalogue, form);
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { values, version, errors: parsed.errors });
		const preview = proposalView(catalogue, locale, { ...parsed.texts, locale });
		return { values, version, errors: {}, preview };
	},

	/** Keeps the change, while nobody has decided. */
	save: async (event) => {
		const { learnerId: authorId } = requireAccount(event);
		const { db, catalogue, locale, now } = event.locals;
		const form = await submittedForm(event);
		const version = shownVersion(form);
		const parsed = parseProposal(catalogue, form);
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { values, version, errors: parsed.errors });
		const { id } = event.params;
		const changed = await changeProposal(db, { ...parsed.texts, id, version, authorId, now });
		if (changed === 'saved' || changed === 'unchanged') {
			redirect(303, `${proposalsAddress(locale)}?said=changed#main`);
		}
		return fail(changed === 'not-found' ? 404 : 409, { values, errors: {}, refused: changed });
	},

	/** Deletes the proposal, unless it was changed since it was shown. */
	withdraw: async (event) => {
		const { learnerId: authorId } = requireAccount(event);
		const { db, locale, now } = event.locals;
		const version = shownVersion(await submittedForm(event));
		const { id } = event.params;
		const withdrawn = await withdrawProposal(db, { id, authorId, version, now });
		if (withdrawn === 'conflict') return fail(409, { errors: {}, notWithdrawn: true });
		const said = withdrawn === 'withdrawn' ? 'withdrawn' : 'gone';
		redirect(303, `${proposalsAddress(locale)}?said=${said}#main`);
	}
};
