import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { moderationAddress } from '$lib/domain/addresses/compendium';
import { PROPOSAL_LIMITS, type Decision } from '$lib/domain/practice/proposal';
import { says } from '$lib/i18n/says';
import { requireModerator } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { decideProposal, proposalById, readingVersion } from '$lib/server/practices/moderation';
import { proposalView } from '$lib/server/practices/practice-view';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const Refusal = v.object({
	reason: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.nonEmpty(says('moderation-error-reason')),
		v.maxLength(PROPOSAL_LIMITS.reason, says('moderation-error-reason-long'))
	)
});

export const load: PageServerLoad = async (event) => {
	requireModerator(event);
	const { db, catalogue, locale } = event.locals;
	const proposal = await proposalById(db, event.params.id);
	if (!proposal || proposal.state === 'declined') error(404);
	const { state, authorId } = proposal;
	return {
		version: readingVersion(proposal),
		isPublished: state === 'published',
		hasAuthor: authorId !== null,
		proposal: proposalView(catalogue, locale, proposal)
	};
};

export const actions: Actions = {
	/** Puts the proposal into the compendium. */
	publish: async (event) => {
		const { id } = requireModerator(event);
		const version = shownVersion(await submittedForm(event));
		return decide(event, id, 'publish', version, '');
	},

	/** Refuses it and tells the author why. */
	decline: async (event) => {
		const { id } = requireModerator(event);
		const sent = await submittedForm(event);
		const version = shownVersion(sent);
		const form = parseForm(Refusal, sent);
		if (!form.ok) return fail(422, { errors: form.errors, reason: form.values.reason ?? '' });
		return decide(event, id, 'decline', version, form.data.reason);
	},

	/** Takes it out of the compendium again. */
	unpublish: async (event) => {
		const { id } = requireModerator(event);
		const version = shownVersion(await submittedForm(event));
		return decide(event, id, 'unpublish', version, '');
	}
};

async function decide(
	event: RequestEvent,
	moderatorId: string,
	decision: Decision,
	version: string | undefined,
	reason: string
) {
	const { db, locale, now } = event.locals;
	const { id } = event.params;
	const input = { id, version, decision, reason, moderatorId, now };
	const decided = await decideProposal(db, input);
	const list = moderationAddress(locale);
	if (decided === 'not-found') redirect(303, `${list}?said=gone#main`);
	if (decided === 'changed') {
		const proposal = await proposalById(db, id);
		if (!proposal || proposal.state === 'declined') redirect(303, `${list}?said=gone#main`);
		return fail(409, { errors: { decision: says('moderation-error-changed') }, reason });
	}
	redirect(303, `${list}?said=${decision}#main`);
}
