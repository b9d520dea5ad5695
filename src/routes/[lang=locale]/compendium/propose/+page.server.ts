import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { proposalsAddress } from '$lib/domain/addresses/compendium';
import { requireAccount } from '$lib/server/http/guards';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { newId } from '$lib/server/new-id';
import { proposalView } from '$lib/server/practices/practice-view';
import { proposePractice, textsVersion } from '$lib/server/practices/proposals';
import { parseProposal, proposalChoices, proposalValues } from '../proposal-form.server';
import type { Actions, PageServerLoad } from './$types';

const FormId = v.fallback(v.pipe(v.string(), v.uuid()), newId);

export const load: PageServerLoad = (event) => {
	const { name } = requireAccount(event);
	const { catalogue, locale } = event.locals;
	const wanted = event.url.searchParams.get('indicator') ?? '';
	return {
		id: newId(),
		personName: name,
		values: { ...proposalValues(undefined), indicatorIds: [wanted] },
		choices: proposalChoices(catalogue, locale)
	};
};

export const actions: Actions = {
	/** Shows how it would look; keeps nothing. */
	preview: async (event) => {
		requireAccount(event);
		const form = await submittedForm(event);
		const { catalogue, locale } = event.locals;
		const id = v.parse(FormId, form.get('id'));
		const parsed = parseProposal(catalogue, form);
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { id, values, errors: parsed.errors });
		const preview = proposalView(catalogue, locale, { ...parsed.texts, locale });
		return { id, values, errors: {}, preview };
	},

	/** Keeps the proposal for the moderators; the form's own id lets a repeated request keep it once. */
	send: async (event) => {
		const { learnerId: authorId, isDemo } = requireAccount(event);
		const form = await submittedForm(event);
		const { db, catalogue, locale, now } = event.locals;
		const id = v.parse(FormId, form.get('id'));
		const parsed = parseProposal(catalogue, form);
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { id, values, errors: parsed.errors });
		const sent = await proposePractice(db, { ...parsed.texts, id, authorId, locale, isDemo, now });
		if (sent.type === 'conflict') {
			const { stored } = sent;
			const sentBefore = {
				id: stored.id,
				values: proposalValues(stored),
				version: textsVersion(stored),
				mayChange: stored.state === 'waiting'
			};
			return fail(409, { id, values, errors: {}, minutes: 0, sentBefore });
		}
		if (sent.type === 'too-many') {
			return fail(422, { id, values, errors: { form: 'proposal-error-many' } });
		}
		redirect(303, `${proposalsAddress(locale)}?said=sent#main`);
	}
};
