import { json } from '@sveltejs/kit';
import { anybody } from '$lib/server/http/guards';
import { pocketEntries } from '$lib/server/search/search-index';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { locale } = anybody(event);
	const headers = { 'cache-control': 'private, max-age=3600' };
	return json(pocketEntries(event.locals.catalogue, locale), { headers });
};
