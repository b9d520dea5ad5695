import * as v from 'valibot';
import { formatDate } from '$lib/i18n/format';
import { requireAccount } from '$lib/server/http/guards';
import { pageWish } from '$lib/server/http/page-wish';
import { pageOfAuthor } from '$lib/server/practices/list-proposals';
import type { PageServerLoad } from './$types';

const Said = v.picklist(['sent', 'changed', 'withdrawn']);

export const load: PageServerLoad = async (event) => {
	const { learnerId } = requireAccount(event);
	const { db, locale } = event.locals;
	const { proposals, page, pages } = await pageOfAuthor(db, learnerId, pageWish(event.url));
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
			sentOn: formatDate(locale, createdAt),
			decidedOn: decidedAt && formatDate(locale, decidedAt)
		}))
	};
};
