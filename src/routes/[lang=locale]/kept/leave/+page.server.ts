import { redirect } from '@sveltejs/kit';
import { signInAddress } from '$lib/domain/addresses/account';
import { anybody } from '$lib/server/http/guards';
import type { PageServerLoad } from './$types';

/** Asks a person whose device still holds text whether she wants to sign out; the script leads here. */
export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	if (!event.locals.account) redirect(303, signInAddress(locale));
	return { everywhere: event.url.searchParams.get('everywhere') === 'yes' };
};
