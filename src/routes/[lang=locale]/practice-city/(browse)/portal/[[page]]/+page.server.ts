import { practiceTargetAddress } from '$lib/domain/addresses/practice-city';
import { HOME } from '$lib/domain/practice-city/portal';
import { anybody } from '$lib/server/http/guards';
import { goToOutcome, practiceCityOf, practicePage } from '$lib/server/http/openers/practice-pages';
import { portalPageView } from '$lib/server/practice-city/portal-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const slug = event.params.page ?? HOME;
	const page = practicePage(practiceCityOf(event).pages, slug);
	return {
		slug,
		page: portalPageView(locale, page),
		words: event.url.searchParams.get('q')?.slice(0, 100) ?? ''
	};
};

export const actions: Actions = {
	/** One of the portal's forms; nothing that was typed is read. */
	send: (event) => {
		const { locale } = anybody(event);
		const slug = event.params.page ?? HOME;
		const page = practicePage(practiceCityOf(event).pages, slug);
		const own = practiceTargetAddress(locale, { kind: 'page', slug, anchor: undefined });
		goToOutcome(event, page, own);
	}
};
