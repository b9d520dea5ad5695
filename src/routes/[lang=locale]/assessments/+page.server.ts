import { listAssessments } from '$lib/server/assessments/assessments';
import { cityListItem } from '$lib/server/assessments/city-list-view';
import { demoPicture } from '$lib/server/assessments/demo-picture';
import { anybody } from '$lib/server/http/guards';
import { formatList } from '$lib/i18n/format';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, catalogue, account, timeZone } = event.locals;
	const { instrument, demoCity } = catalogue;
	const cities = account ? await listAssessments(db, account.learnerId) : [];
	const byMessage = instrument.indicators.filter((indicator) => indicator.check === 'message');
	return {
		cities: cities.map((city) => cityListItem(catalogue, city, locale, timeZone)),
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
