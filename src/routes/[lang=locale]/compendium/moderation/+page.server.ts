import * as v from 'valibot';
import { formatDate } from '$lib/i18n/format';
import { requireModerator } from '$lib/server/http/guards';
import { pageAsked } from '$lib/server/http/requests/page-asked';
import { pageOfState } from '$lib/server/practices/list-proposals';
import type { Proposal } from '$lib/server/practices/proposals';
import type { PageServerLoad } from './$types';

const Said = v.picklist(['publish', 'decline', 'unpublish', 'gone']);

export const load: PageServerLoad = async (event) => {
	requireModerator(event);
	const { db, locale, timeZone } = event.locals;
	const said = v.safeParse(Said, event.url.searchParams.get('said'));
	const line = ({ id, title, place, createdAt }: Proposal) => ({
		id,
		title,
		place,
		sentOn: formatDate(locale, timeZone, createdAt)
	});
	const listOf = async (state: 'waiting' | 'published') => {
		const asked = pageAsked(event.url, state);
		const { proposals, ...list } = await pageOfState(db, state, asked);
		return { ...list, proposals: proposals.map(line) };
	};
	return {
		said: said.success ? said.output : undefined,
		waiting: await listOf('waiting'),
		published: await listOf('published')
	};
};
