import { error, redirect } from '@sveltejs/kit';
import { addressIn } from '$lib/domain/addresses/address-in';
import { indicatorPath } from '$lib/domain/addresses/indicators';
import { anybody } from '$lib/server/http/guards';
import { instrumentAt } from '$lib/server/http/openers/instruments';
import { instrumentQuestion } from '$lib/server/instrument/instrument-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const instrument = instrumentAt(event);
	const { catalogue } = event.locals;
	const id = event.params.indicator;
	const view = instrumentQuestion(catalogue, instrument, locale, id) ?? error(404);
	const address = addressIn(locale, indicatorPath(catalogue, instrument, id));
	if (address !== event.url.pathname) redirect(307, address);
	return view;
};
