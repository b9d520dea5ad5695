import { error, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { GROUPS, REGIONS } from '$lib/domain/egdi/country';
import type { MessageId } from '$lib/i18n/message-id';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { MessageArguments } from '$lib/i18n/translator';
import type { PublishedData } from '$lib/domain/egdi/published-data';
import { ORDERS, startsDescending, type ExplorerChoice } from '../../countries/explorer-choice';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

const Query = v.object({
	q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
	region: v.optional(v.picklist(REGIONS)),
	group: v.optional(v.picklist(GROUPS)),
	lldc: v.optional(v.picklist(['yes', 'no'])),
	sort: v.optional(v.picklist(ORDERS), 'rank'),
	order: v.optional(v.picklist(['asc', 'desc'])),
	page: v.optional(
		v.union([v.literal('all'), v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number))]),
		'1'
	)
});

/** The published tables, or 404 where the content has none. */
export function publishedData({ locals }: Pick<RequestEvent, 'locals'>): PublishedData {
	return locals.catalogue.data ?? error(404);
}

/** What the address asks of the table; an address that asks for what there is not is answered with 400. */
export function explorerChoice(event: Asked): ExplorerChoice {
	// An untouched field of the form is sent empty.
	const asked = [...event.url.searchParams].filter(([, value]) => value !== '');
	const parsed = v.safeParse(Query, Object.fromEntries(asked));
	if (!parsed.success) {
		const name = v.getDotPath(parsed.issues[0]) ?? '';
		const part = `${name}=${(event.url.searchParams.get(name) ?? '').slice(0, 40)}`;
		refuse(event, 400, 'data-fault-filter', { part });
	}
	const { q, region, group, lldc, sort, order, page } = parsed.output;
	return {
		words: q,
		region,
		group,
		lldc: lldc === undefined ? undefined : lldc === 'yes',
		sort,
		isDescending: order ? order === 'desc' : startsDescending(sort),
		page
	};
}

/** Answers with an error whose text tells what is wrong with the address. */
export function refuse(
	{ locals }: Pick<RequestEvent, 'locals'>,
	status: 400 | 404,
	text: MessageId,
	values?: MessageArguments
): never {
	error(status, plainTranslatorFor(locals.locale)(text, values));
}
