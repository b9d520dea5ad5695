import type { Locale } from '$lib/domain/locale/locales';
import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { prioritise } from '$lib/domain/assessment/scoring/prioritise';
import { whatIf } from '$lib/domain/assessment/scoring/what-if';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import type { Effort, Indicator } from '$lib/domain/instrument/instrument';
import { lessonPath, lessonsTeaching, type Catalogue } from '../../catalogue/catalogue';
import type { StoredAssessment } from '../assessments';

const EFFORTS: readonly Effort[] = ['quick', 'medium', 'hard'];

/** Turns a city's findings and a choice among its weak indicators into what the page of priorities shows. */
export function prioritiesView(
	catalogue: Catalogue,
	assessment: Pick<StoredAssessment, 'cityName' | 'findings'>,
	wished: readonly string[],
	locale: Locale
) {
	const { instrument } = catalogue;
	const weak = prioritise(instrument, assessment.findings);
	const chosen = weakAmong(catalogue, assessment, wished);
	const { now, then, quick } = whatIf(instrument, assessment.findings, chosen);
	return {
		city: assessment.cityName,
		bands: instrument.bands,
		textsLocale: inLanguage(instrument.texts, locale).locale,
		total: now.total,
		answered: now.answered,
		open: now.open,
		firstOpen: firstOpenQuestion(instrument, assessment.findings)?.indicator.id,
		now: { met: now.met, band: now.band },
		then: { met: then.met, band: then.band, toNext: then.toNext },
		quick,
		chosen: chosen.length,
		weak: now.notMet,
		columns: EFFORTS.map((effort) => {
			const items = weak[effort].map((one) => itemView(catalogue, one, chosen, locale));
			return { effort, items, chosen: items.filter((item) => item.chosen).length };
		})
	};
}

/** Those of the wished indicators that the city does not meet, each once. */
export function weakAmong(
	{ instrument }: Catalogue,
	{ findings }: Pick<StoredAssessment, 'findings'>,
	wished: readonly string[]
): readonly string[] {
	return instrument.indicators
		.map((indicator) => indicator.id)
		.filter((id) => wished.includes(id) && findings.get(id)?.answer === 'not-met');
}

function itemView(
	catalogue: Catalogue,
	{ id, code, reach, link }: Indicator,
	chosen: readonly string[],
	locale: Locale
) {
	const { texts } = catalogue.instrument;
	const lesson = lessonsTeaching(catalogue, id)[0];
	return {
		id,
		code,
		reach,
		linkIsEnough: link === 'yes',
		chosen: chosen.includes(id),
		name: worded(texts, locale, (own) => own[id]?.name ?? ''),
		firstStep: worded(texts, locale, (own) => own[id]?.firstStep ?? ''),
		lesson: lesson && {
			path: lessonPath(lesson),
			title: worded(lesson.lesson.texts, locale, (own) => own.title)
		}
	};
}
