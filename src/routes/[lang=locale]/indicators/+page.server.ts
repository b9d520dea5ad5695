import * as v from 'valibot';
import { anybody } from '$lib/server/http/guards';
import { indicatorList } from '$lib/server/instrument/indicator-list';
import type { PageServerLoad } from './$types';

// Whatever an address asks that we do not know is taken for not asked.
const Query = v.object({
	criterion: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/))), undefined),
	link: v.fallback(v.optional(v.picklist(['yes', 'no', 'unsaid'])), undefined),
	effort: v.fallback(v.optional(v.picklist(['quick', 'medium', 'hard'])), undefined),
	check: v.fallback(v.optional(v.picklist(['look', 'walk', 'message', 'tool'])), undefined),
	q: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''), '')
});

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { q, ...parts } = v.parse(Query, Object.fromEntries(event.url.searchParams));
	return indicatorList(event.locals.catalogue, locale, { ...parts, words: q });
};
