import { isHttpError, type Handle, type RequestEvent } from '@sveltejs/kit';
import { recordAudit } from '../../audit';
import { bestEffort } from '../../best-effort';
import { steadyClock } from '../../clock';
import { createRecentActs } from '../../limits/recent-acts';
import { networkFrom } from './sender';

const MINUTE_MS = 60 * 1000;
/** Rows a minute: enough to see who knocks where, too few to fill a disk. */
const FOR_ONE = { most: 10, within: MINUTE_MS };
const FOR_ALL = { most: 120, within: MINUTE_MS };

const noted = createRecentActs();

/**
 * Notes for the operator what was refused: requests from other sites, what belongs to somebody else, what was done too
 * often. The row holds the route without its ids and nothing that anybody typed.
 */
export const noteRefusals: Handle = async ({ event, resolve }) => {
	try {
		const response = await resolve(event);
		await note(event, response.status);
		return response;
	} catch (fault) {
		if (isHttpError(fault)) await note(event, fault.status);
		throw fault;
	}
};

async function note(event: RequestEvent, status: number): Promise<void> {
	if (!isRefusal(event, status)) return;
	const { db, account, now } = event.locals;
	const actor = account?.id ?? networkFrom(event);
	const keys = [
		{ key: actor, limits: [FOR_ONE] },
		{ key: 'everybody', limits: [FOR_ALL] }
	];
	if (noted.count(keys, steadyClock.now()) > 0) return;
	const route = (event.route.id ?? '').replace('/[lang=locale]', '');
	const subject = `${status} ${event.request.method} ${route || 'no route'}`;
	await bestEffort('a refusal was not noted', () =>
		recordAudit(db, { accountId: account?.id ?? null, event: 'refusal', subject, now })
	);
}

/** A 404 counts where a route was found and its address names something: that is how what is not one's own is refused. */
function isRefusal({ route, params }: RequestEvent, status: number): boolean {
	if (status === 403 || status === 429) return true;
	const names = Object.keys(params).filter((name) => name !== 'lang');
	return status === 404 && route.id !== null && names.length > 0;
}
