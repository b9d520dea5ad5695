import * as v from 'valibot';
import { PRACTICE_KINDS } from '$lib/domain/practice/practice';
import { mayModerate } from '$lib/server/auth/policies';
import { anybody } from '$lib/server/http/guards';
import { compendiumList } from '$lib/server/practices/compendium-list';
import type { PageServerLoad } from './$types';

const chosen = (form: RegExp) =>
	v.fallback(v.optional(v.pipe(v.string(), v.regex(form))), undefined);

// Whatever an address asks that we do not know is taken for not asked.
const Query = v.object({
	criterion: chosen(/^[A-Z]{2,3}$/),
	indicator: chosen(/^[A-Z]{2,3}-\d+[a-z]?$/),
	country: chosen(/^[A-Z]{2}$/),
	kind: v.fallback(v.optional(v.picklist(PRACTICE_KINDS)), undefined),
	q: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''), '')
});

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, catalogue, account } = event.locals;
	const { q, ...parts } = v.parse(Query, Object.fromEntries(event.url.searchParams));
	return {
		...(await compendiumList(db, catalogue, locale, { ...parts, words: q })),
		mayModerate: account !== null && mayModerate(account)
	};
};
