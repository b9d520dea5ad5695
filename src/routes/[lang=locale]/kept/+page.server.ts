import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

/** The list itself is on the device; the server only gives the words around it. */
export const load: PageServerLoad = (event) => {
	anybody(event);
};
