import { redirect } from '@sveltejs/kit';
import { addressIn } from '$lib/domain/addresses/address-in';
import { instrumentPath } from '$lib/domain/addresses/indicators';
import { anybody } from '$lib/server/http/guards';
import { instrumentAt } from '$lib/server/http/openers/instruments';
import { instrumentView } from '$lib/server/instrument/instrument-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const instrument = instrumentAt(event);
	const { catalogue } = event.locals;
	const list = addressIn(locale, instrumentPath(catalogue, instrument));
	// The taught instrument has an address of its own, with more to choose by.
	if (list !== event.url.pathname) redirect(307, list);
	return instrumentView(catalogue, instrument, locale);
};
