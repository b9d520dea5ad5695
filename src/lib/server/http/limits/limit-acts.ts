import type { Handle, RequestEvent } from '@sveltejs/kit';
import { homeAddress } from '$lib/domain/addresses/site';
import type { RefusedAct } from '$lib/domain/limits/refused-act';
import { direction } from '$lib/domain/locale/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { bestEffort } from '../../best-effort';
import { citiesOf, storedTextOf } from '../../limits/kept-by';
import { QUOTAS, type LimitedAct } from '$lib/domain/limits/limits';
import { countRequest, minutesOf } from './count-request';
import { actOf, beginsWork, storesText, type RequestKind } from './limited-routes';

/** What is written by one act without a page of its own: an answer in plain markup has to do. */
const WITHOUT_PAGE: readonly (LimitedAct | undefined)[] = ['export', 'display'];

/**
 * Counts what a request does before anything is done. One that goes over a limit is answered with 429 (or 422 where
 * waiting does not help), in words: the guard of its action refuses it, and the page of that carries what was typed.
 */
export const limitActs: Handle = async ({ event, resolve }) => {
	const request = kindOf(event);
	const act = actOf(request);
	const refused = act && (await refusal(event, request, act));
	if (!refused) return resolve(event);
	event.locals.refused = refused;
	const response = WITHOUT_PAGE.includes(act) ? plainAnswer(event, refused) : await resolve(event);
	if (refused.minutes > 0) response.headers.set('retry-after', String(refused.minutes * 60));
	return response;
};

function kindOf({ request, route, url }: RequestEvent): RequestKind {
	const action = [...url.searchParams.keys()].find((name) => name.startsWith('/'));
	return { method: request.method, route: route.id, action: action ? `?${action}` : '' };
}

async function refusal(
	event: RequestEvent,
	request: RequestKind,
	act: LimitedAct
): Promise<RefusedAct | undefined> {
	const wait = await waitOf(event, request, act);
	const reason = wait > 0 ? 'often' : await fullOf(event, request, act);
	return reason && { reason, minutes: minutesOf(wait) };
}

/** A count that cannot be stored lets the request pass: what it wants to store will say so itself. */
async function waitOf(event: RequestEvent, request: RequestKind, act: LimitedAct): Promise<number> {
	const { account, learnerId } = event.locals;
	const acts: LimitedAct[] = learnerId === null && beginsWork(request) ? [act, 'visitor'] : [act];
	let wait = 0;
	await bestEffort('a request was not counted', async () => {
		for (const one of acts) {
			wait = Math.max(wait, await countRequest(event, one, account?.id ?? learnerId));
		}
	});
	return wait;
}

async function fullOf(
	{ locals }: RequestEvent,
	request: RequestKind,
	act: LimitedAct
): Promise<'cities' | 'text' | undefined> {
	const { db, account } = locals;
	if (!account || !storesText(request)) return undefined;
	const { learnerId } = account;
	if (act === 'new-city' && (await citiesOf(db, learnerId)) >= QUOTAS.cities) return 'cities';
	return (await storedTextOf(db, learnerId)) >= QUOTAS.storedText ? 'text' : undefined;
}

function plainAnswer({ locals }: RequestEvent, { minutes }: RefusedAct): Response {
	const t = plainTranslatorFor(locals.locale);
	const [title, text, home] = [t('limits-title'), t('limits-often', { minutes }), t('error-home')];
	return new Response(
		`<!doctype html>
<html lang="${locals.locale}" dir="${direction(locals.locale)}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<link rel="stylesheet" href="/plain.css" />
		<title>${title}</title>
	</head>
	<body>
		<main>
			<h1>${title}</h1>
			<p>${text}</p>
			<p><a href="${homeAddress(locals.locale)}">${home}</a></p>
		</main>
	</body>
</html>
`,
		{ status: 429, headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
}
