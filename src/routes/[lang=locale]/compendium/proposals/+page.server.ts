import * as v from 'valibot';
import { formatDate } from '$lib/i18n/format';
import { requireAccount } from '$lib/server/http/guards';
import { pageAsked } from '$lib/server/http/requests/page-asked';
import { pageOfAuthor } from '$lib/server/practices/list-proposals';
import type { PageServerLoad } from './$types';

const Said = v.picklist(['sent', 'changed', 'withdrawn', 'gone']);

export const load: PageServerLoad = async (event) => {
	const { learnerId } = requireAccount(event);
	const { db, locale, timeZone } = event.locals;
	const { proposals, page, pages } = await pageOfAuthor(db, learnerId, pageAsked(event.url));
	const said = v.safeParse(Said, event.url.searchParams.get('said'));
	return {
		said: said.success ? said.output : undefined,
		page,
		pages,
		proposals: proposals.map(({ id, title, place, state, reason, createdAt, decidedAt }) => ({
			id,
			title,
			place,
			state,
			reason,
			sentOn: formatDate(locale, timeZone, createdAt),
			decidedOn: decidedAt && formatDate(locale, timeZone, decidedAt)
		}))
	};
};
