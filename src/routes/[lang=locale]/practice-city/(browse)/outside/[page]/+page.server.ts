import { practiceTargetAddress } from '$lib/domain/addresses/practice-city';
import { anybody } from '$lib/server/http/guards';
import { goToOutcome, practiceCityOf, practicePage } from '$lib/server/http/openers/practice-pages';
import { portalPageView } from '$lib/server/practice-city/portal-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { page: slug } = event.params;
	return { slug, page: portalPageView(locale, practicePage(practiceCityOf(event).outside, slug)) };
};

export const actions: Actions = {
	/** One of the forms of another site; nothing that was typed is read. */
	send: (event) => {
		const { locale } = anybody(event);
		const { page: slug } = event.params;
		const page = practicePage(practiceCityOf(event).outside, slug);
		goToOutcome(
			event,
			page,
			practiceTargetAddress(locale, { kind: 'outside', slug, anchor: undefined })
		);
	}
};
