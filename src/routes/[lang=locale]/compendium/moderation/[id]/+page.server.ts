import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { PROPOSAL_LIMITS, type Decision } from '$lib/domain/practice/proposal';
import type { MessageId } from '$lib/i18n/message-id';
import { requireModerator } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/parse-form';
import { submittedForm } from '$lib/server/http/submitted-form';
import { decideProposal, proposalById } from '$lib/server/practices/moderation';
import { proposalView } from '$lib/server/practices/practice-view';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const says = (id: MessageId) => id;
const version = v.fallback(v.pipe(v.string(), v.digits(), v.transform(Number)), 0);
const Reading = v.object({ version });
const Refusal = v.object({
	version,
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
	const { version: shown, state, authorId } = proposal;
	return {
		version: shown,
		isPublished: state === 'published',
		hasAuthor: authorId !== null,
		proposal: proposalView(catalogue, locale, proposal)
	};
};

export const actions: Actions = {
	/** Puts the proposal into the compendium. */
	publish: async (event) => {
		const { id } = requireModerator(event);
		const form = parseForm(Reading, await submittedForm(event));
		return decide(event, id, 'publish', form.ok ? form.data.version : 0, '');
	},

	/** Refuses it and tells the author why. */
	decline: async (event) => {
		const { id } = requireModerator(event);
		const form = parseForm(Refusal, await submittedForm(event));
		if (!form.ok) return fail(422, { errors: form.errors, reason: form.values.reason ?? '' });
		return decide(event, id, 'decline', form.data.version, form.data.reason);
	},

	/** Takes it out of the compendium again. */
	unpublish: async (event) => {
		const { id } = requireModerator(event);
		const form = parseForm(Reading, await submittedForm(event));
		return decide(event, id, 'unpublish', form.ok ? form.data.version : 0, '');
	}
};

async function decide(
	event: RequestEvent,
	moderatorId: string,
	decision: Decision,
	read: number,
	reason: string
) {
	const { db, locale, now } = event.locals;
	const { id } = event.params;
	const input = { id, version: read, decision, reason, moderatorId, now };
	const decided = await decideProposal(db, input);
	if (decided === 'not-found') error(404);
	if (decided === 'changed') {
		return fail(409, { errors: { decision: says('moderation-error-changed') }, reason });
	}
	redirect(303, `/${locale}/compendium/moderation?said=${decision}#main`);
}
