import { lessonPath } from '$lib/domain/addresses/courses';
import type { Finding } from '$lib/domain/assessment/finding';
import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { afterFixing, nearestFirst, prioritise } from '$lib/domain/assessment/scoring/prioritise';
import { scoreAssessment } from '$lib/domain/assessment/scoring/score-assessment';
import { whatIf } from '$lib/domain/assessment/scoring/what-if';
import { worded } from '$lib/domain/locale/worded';
import type {
	BandInstrument,
	CriteriaInstrument,
	Effort,
	Indicator,
	Instrument
} from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import { lessonsTeaching, type Catalogue } from '../../catalogue/catalogue';
import { criterionWords, questionTexts, questionWords } from '../../instrument/instrument-names';
import type { PinnedAssessment } from '../pinned-assessment';

type Findings = ReadonlyMap<string, Pick<Finding, 'answer'>>;
type Chosen = readonly string[];

const EFFORTS: readonly Effort[] = ['quick', 'medium', 'hard'];

/** Turns findings and a choice among what is not met into what the page of priorities shows. */
export function prioritiesView(
	catalogue: Catalogue,
	assessment: Pick<PinnedAssessment, 'cityName' | 'findings' | 'instrument'>,
	asked: readonly string[],
	locale: Locale
) {
	const { cityName, instrument, findings } = assessment;
	const chosen = weakAmong(assessment, asked);
	return {
		city: cityName,
		textsLocale: questionTexts(instrument, locale).locale,
		firstOpen: firstOpenQuestion(instrument, findings)?.indicator.id,
		chosen: chosen.length,
		plan:
			instrument.scoring === 'bands'
				? bandPlan(catalogue, instrument, findings, chosen, locale)
				: criteriaPlan(catalogue, instrument, findings, chosen, locale)
	};
}

/** Those of the given indicators that are not met, each once. */
export function weakAmong(
	{ instrument, findings }: Pick<PinnedAssessment, 'instrument' | 'findings'>,
	asked: readonly string[]
): Chosen {
	const indicators: readonly Indicator[] = instrument.indicators;
	return indicators
		.map((indicator) => indicator.id)
		.filter((id) => asked.includes(id) && findings.get(id)?.answer === 'not-met');
}

function bandPlan(
	catalogue: Catalogue,
	instrument: BandInstrument,
	findings: Findings,
	chosen: Chosen,
	locale: Locale
) {
	const weak = prioritise(instrument, findings);
	const { now, then, quick } = whatIf(instrument, findings, chosen);
	return {
		scoring: 'bands' as const,
		bands: instrument.bands,
		total: now.total,
		answered: now.answered,
		open: now.open,
		weak: now.notMet,
		now: { met: now.met, band: now.band },
		then: { met: then.met, band: then.band, toNext: then.toNext },
		quick,
		columns: EFFORTS.map((effort) => {
			const items = weak[effort].map((one) => ({
				...itemView(catalogue, instrument, one, chosen, locale),
				reach: one.reach,
				linkIsEnough: one.link === 'yes'
			}));
			return { effort, items, chosen: items.filter((item) => item.chosen).length };
		})
	};
}

function criteriaPlan(
	catalogue: Catalogue,
	instrument: CriteriaInstrument,
	findings: Findings,
	chosen: Chosen,
	locale: Locale
) {
	const now = scoreAssessment(instrument, findings);
	const then = scoreAssessment(instrument, afterFixing(findings, chosen));
	return {
		scoring: 'criteria' as const,
		total: now.total,
		answered: now.answered,
		open: now.open,
		weak: now.notMet,
		criteria: now.criteria.length,
		now: { met: now.met, fully: now.standings.fully },
		then: { met: then.met, fully: then.standings.fully },
		groups: nearestFirst(instrument, findings).map(({ id, missing, isLast }) => {
			const items = missing.map((one) => itemView(catalogue, instrument, one, chosen, locale));
			return { id, name: criterionWords(instrument, locale, id), isLast, items };
		})
	};
}

function itemView(
	catalogue: Catalogue,
	instrument: Instrument,
	{ id, code }: Indicator,
	chosen: Chosen,
	locale: Locale
) {
	const lesson = lessonsTeaching(catalogue, id)[0];
	return {
		id,
		code,
		chosen: chosen.includes(id),
		name: questionWords(instrument, locale, id, 'name'),
		firstStep: questionWords(instrument, locale, id, 'firstStep'),
		lesson: lesson && {
			path: lessonPath(lesson),
			title: worded(lesson.lesson.texts, locale, (own) => own.title)
		}
	};
}
