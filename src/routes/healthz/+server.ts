import { json } from '@sveltejs/kit';
import { canRead } from '$lib/server/health/can-read';
import { anybody } from '$lib/server/http/guards';
import type { RequestHandler } from './$types';

/** For whatever watches the server: 200 while the database can be read, 503 otherwise. */
export const GET: RequestHandler = async (event) => {
	anybody(event);
	const ready = await canRead(event.locals.db);
	return json(
		{ status: ready ? 'ok' : 'unavailable' },
		{ status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
