import { error, type Handle } from '@sveltejs/kit';
import { personStamp } from '../requests/person-stamp';

/**
 * Answers forms that the page's script sends. A redirect becomes an acknowledgement with the next address in a header,
 * so that the script knows that it was stored before it leaves the page. A form that was filled for another person than
 * the one who is signed in now is refused like one of nobody.
 */
export const answerPageScript: Handle = async ({ event, resolve }) => {
	if (event.request.method !== 'POST') return resolve(event);
	const person = event.request.headers.get('x-person');
	if (person !== null && person !== personStamp(event.locals)) error(401, 'another person');
	const response = await resolve(event);
	// It may hold what was typed, and no cache of a shared computer needs that.
	response.headers.set('cache-control', 'no-store');
	const next = response.headers.get('location');
	if (event.request.headers.get('x-sent-by') !== 'page' || next === null) return response;
	const headers = new Headers(response.headers);
	headers.delete('location');
	headers.set('x-next', next);
	return new Response(null, { status: 204, headers });
};
