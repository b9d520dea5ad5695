import * as v from 'valibot';
import { FOUND_KINDS } from '$lib/domain/search/search-fields';
import { anybody } from '$lib/server/http/guards';
import { pageAsked } from '$lib/server/http/requests/page-asked';
import { findContent } from '$lib/server/search/find-content';
import type { PageServerLoad } from './$types';

// Whatever an address asks that we do not know is taken for not asked.
const Query = v.object({
	q: v.fallback(v.optional(v.pipe(v.string(), v.trim()), ''), ''),
	kind: v.fallback(v.optional(v.picklist(FOUND_KINDS)), undefined)
});

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const page = pageAsked(event.url);
	const { q, kind } = v.parse(Query, Object.fromEntries(event.url.searchParams));
	const words = q.slice(0, 100);
	return {
		words,
		kind,
		found: await findContent(event.locals.catalogue, locale, { words, kind, page })
	};
};
