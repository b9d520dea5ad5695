import { error } from '@sveltejs/kit';
import { anybody } from '$lib/server/http/guards';
import { practiceView, publishedView } from '$lib/server/practices/practice-view';
import { publishedProposal } from '$lib/server/practices/published-proposals';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, catalogue, timeZone } = event.locals;
	const { id } = event.params;
	const practice = catalogue.practices.find((one) => one.id === id);
	if (practice) return { practice: practiceView(catalogue, locale, practice), proposal: undefined };
	const proposal = await publishedProposal(db, id);
	if (!proposal) error(404);
	return { practice: undefined, proposal: publishedView(catalogue, locale, timeZone, proposal) };
};
