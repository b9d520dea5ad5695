import * as v from 'valibot';
import { formatDate } from '$lib/i18n/format';
import { requireModerator } from '$lib/server/http/guards';
import { proposalsIn, type Proposal } from '$lib/server/practices/proposals';
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
	return {
		said: said.success ? said.output : undefined,
		waiting: (await proposalsIn(db, 'waiting')).map(line),
		published: (await proposalsIn(db, 'published')).map(line)
	};
};
