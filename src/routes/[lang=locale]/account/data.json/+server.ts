import { error } from '@sveltejs/kit';
import { accountFile } from '$lib/server/account-data';
import { mayManageAccount } from '$lib/server/auth/policies';
import { streamOf } from '$lib/server/http/download';
import { requireAccount } from '$lib/server/http/guards';
import { dayIn } from '$lib/i18n/time-zone';
import type { RequestHandler } from './$types';

/** Everything this site holds about the person, as a file. */
export const GET: RequestHandler = async (event) => {
	const account = requireAccount(event);
	if (!mayManageAccount(account)) error(404);
	const { db, timeZone, now } = event.locals;
	const day = dayIn(timeZone, now);
	return new Response(streamOf(await accountFile(db, account, now)), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="my-data-${day}.json"`,
			'cache-control': 'no-store'
		}
	});
};
