import { addressIn } from '$lib/domain/addresses/address-in';
import { indicatorPath } from '$lib/domain/addresses/indicators';
import { demoPicture } from '$lib/server/assessments/views/demo-picture';
import { waitingQuestion } from '$lib/server/assessments/waiting-question';
import type { Catalogue, DemoCity } from '$lib/server/catalogue/catalogue';
import { anybody } from '$lib/server/http/guards';
import { workDone } from '$lib/server/learning/progress/work-done';
import { wayInView } from '$lib/server/learning/progress/way-in-view';
import { formatDay } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { PageServerLoad } from './$types';

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
			questions: catalogue.taughtInstrument.indicators.length,
			criteria: catalogue.taughtInstrument.criteria.length,
			modules: modules.length,
			lessons: modules.flatMap((module) => module.lessons).length
		},
		demo: demoCity && demoPicture(demoCity, locale),
		followed: demoCity && followedQuestion(catalogue, demoCity, locale)
	};
};

/** What the invented city says and plans about one question, as far as it is data. */
function followedQuestion(catalogue: Catalogue, city: DemoCity, locale: Locale) {
	const { instrument, followed, findings, texts } = city;
	const indicator = instrument.indicators.find((one) => one.id === followed);
	const finding = findings[followed];
	const action = texts.source.actions.find((one) => one.indicators.includes(followed));
	if (!indicator || !finding || !action) return undefined;
	return {
		href: addressIn(locale, indicatorPath(catalogue, instrument, indicator.id)),
		code: indicator.code,
		answer: finding.answer,
		effort: indicator.effort,
		reach: indicator.reach,
		dueOn: formatDay(locale, action.by)
	};
}
