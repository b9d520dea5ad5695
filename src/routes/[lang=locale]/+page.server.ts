import { indicatorAddress } from '$lib/domain/addresses/indicators';
import { demoPicture } from '$lib/server/assessments/views/demo-picture';
import { waitingQuestion } from '$lib/server/assessments/waiting-question';
import type { Catalogue } from '$lib/server/catalogue/catalogue';
import { anybody } from '$lib/server/http/guards';
import { workDone } from '$lib/server/learning/progress/work-done';
import { wayInView } from '$lib/server/learning/progress/way-in-view';
import { formatDay } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { PageServerLoad } from './$types';

/** The question that the page follows through the whole product. */
const FOLLOWED = 'SP-286';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const { db, catalogue, account } = event.locals;
	const work = await workDone(db, learnerId);
	const { demoCity } = catalogue;
	const modules = catalogue.courses.flatMap((course) => course.modules);
	return {
		wayIn: wayInView(catalogue, locale, work),
		waiting: account ? await waitingQuestion(db, catalogue, account.learnerId) : undefined,
		counts: {
			questions: catalogue.instrument.indicators.length,
			criteria: catalogue.instrument.criteria.length,
			modules: modules.length,
			lessons: modules.flatMap((module) => module.lessons).length
		},
		demo: demoCity && demoPicture(catalogue, demoCity, locale),
		followed: followedQuestion(catalogue, locale)
	};
};

/** What the invented city says and plans about one question, as far as it is data. */
function followedQuestion({ instrument, demoCity }: Catalogue, locale: Locale) {
	const indicator = instrument.indicators.find((one) => one.id === FOLLOWED);
	const finding = demoCity?.findings[FOLLOWED];
	const action = demoCity?.texts.source.actions.find((one) => one.indicators.includes(FOLLOWED));
	if (!indicator || !demoCity || !finding || !action) return undefined;
	return {
		href: indicatorAddress(locale, indicator.id),
		code: indicator.code,
		answer: finding.answer,
		effort: indicator.effort,
		reach: indicator.reach,
		dueOn: formatDay(locale, action.by)
	};
}
