import { countAssessments, listAssessments } from '$lib/server/assessments/assessments';
import { cityListItem } from '$lib/server/assessments/views/city-list-view';
import { demoPicture } from '$lib/server/assessments/views/demo-picture';
import { pageAsked } from '$lib/server/http/requests/page-asked';
import { anybody } from '$lib/server/http/guards';
import { pageWindow } from '$lib/domain/page-window';
import { formatList } from '$lib/i18n/format';
import type { PageServerLoad } from './$types';

const CITIES_A_PAGE = 20;

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, catalogue, account, timeZone } = event.locals;
	const { instrument, demoCity } = catalogue;
	const count = account ? await countAssessments(db, account.learnerId) : 0;
	const window = pageWindow(count, pageAsked(event.url), CITIES_A_PAGE);
	const cities = account ? await listAssessments(db, account.learnerId, window) : [];
	const byMessage = instrument.indicators.filter((indicator) => indicator.check === 'message');
	return {
		cities: cities.map((city) => cityListItem(catalogue, city, locale, timeZone)),
		page: window.page,
		pages: window.pages,
		example: demoCity && demoPicture(catalogue, demoCity, locale),
		practicePortal: catalogue.practiceCity !== undefined,
		edition: String(instrument.edition),
		messageCodes: formatList(
			locale,
			byMessage.map((indicator) => indicator.code)
		),
		deleted: event.url.searchParams.has('deleted')
	};
};
