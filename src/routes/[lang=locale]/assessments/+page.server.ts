import { addressIn } from '$lib/domain/addresses/address-in';
import { instrumentPath } from '$lib/domain/addresses/indicators';
import { countAssessments, listAssessments } from '$lib/server/assessments/assessments';
import { cityListItem } from '$lib/server/assessments/views/city-list-view';
import { demoPicture } from '$lib/server/assessments/views/demo-picture';
import { offeredInstruments } from '$lib/server/catalogue/catalogue';
import { pageAsked } from '$lib/server/http/requests/page-asked';
import { anybody } from '$lib/server/http/guards';
import { worded } from '$lib/domain/locale/worded';
import { pageWindow } from '$lib/domain/page-window';
import { formatList } from '$lib/i18n/format';
import type { PageServerLoad } from './$types';

const CITIES_A_PAGE = 20;

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, catalogue, account, timeZone } = event.locals;
	const { taughtInstrument: instrument, demoCity } = catalogue;
	const count = account ? await countAssessments(db, account.learnerId) : 0;
	const window = pageWindow(count, pageAsked(event.url), CITIES_A_PAGE);
	const cities = account ? await listAssessments(db, account.learnerId, window) : [];
	const byMessage = instrument.indicators.filter((indicator) => indicator.check === 'message');
	return {
		cities: cities.map((city) => cityListItem(catalogue, city, locale, timeZone)),
		page: window.page,
		pages: window.pages,
		example: demoCity && demoPicture(demoCity, locale),
		practicePortal: catalogue.practiceCity !== undefined,
		edition: String(instrument.edition),
		questions: instrument.indicators.length,
		others: offeredInstruments(catalogue)
			.filter((one) => one.id !== instrument.id)
			.map((one) => ({
				id: one.id,
				title: worded(one.names, locale, (names) => names.title),
				summary: worded(one.names, locale, (names) => names.summary),
				total: one.indicators.length,
				href: addressIn(locale, instrumentPath(catalogue, one))
			})),
		messageCodes: formatList(
			locale,
			byMessage.map((indicator) => indicator.code)
		),
		deleted: event.url.searchParams.has('deleted')
	};
};
