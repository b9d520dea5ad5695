import { compareAssessments } from '$lib/domain/assessment/scoring/compare-assessments';
import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { prioritise } from '$lib/domain/assessment/scoring/prioritise';
import { rankCriteria, type Contrast } from '$lib/domain/assessment/scoring/rank-criteria';
import {
	scoreAssessment,
	type AssessmentScore,
	type CriterionScore
} from '$lib/domain/assessment/scoring/score-assessment';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { formatDate, formatList, formatPercent } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { MessageId } from '$lib/i18n/message-id';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { Catalogue } from '../../catalogue/catalogue';
import type { StoredAssessment } from '../assessments';
import { scoredAt } from '../earlier-assessment';

const SHOWN_FIRST = 5;
const MOST_NAMED = 2;

/** Turns a city's findings into what its page of results shows. */
export function resultsView(
	catalogue: Catalogue,
	assessment: StoredAssessment,
	earlier: StoredAssessment | undefined,
	locale: Locale,
	zone: TimeZone
) {
	const { instrument } = catalogue;
	const score = scoreAssessment(instrument, assessment.findings);
	const before = earlier && scoreAssessment(instrument, earlier.findings);
	const ranking = rankCriteria(score.criteria);
	return {
		city: assessment.cityName,
		date: formatDate(locale, zone, scoredAt(assessment)),
		edition: instrument.edition,
		bands: instrument.bands,
		textsLocale: inLanguage(instrument.texts, locale).locale,
		score: headOf(score, locale),
		firstOpen: firstOpenQuestion(instrument, assessment.findings)?.indicator.id,
		contrast: contrastView(ranking.contrast, ranking.compared, locale),
		early: ranking.early.length,
		criteria: [...ranking.compared, ...ranking.early].map((one) =>
			criterionRow(one, before, locale)
		),
		quick: quickView(catalogue, assessment, locale),
		change: earlier && before && changeView(catalogue, assessment, earlier, before, locale, zone)
	};
}

function headOf(score: AssessmentScore, locale: Locale) {
	const { met, notMet, open, answered, total, most, band, toNext } = score;
	const percent = formatPercent(locale, score.value);
	return { met, notMet, open, answered, total, most, band, toNext, percent };
}

function criterionRow(
	criterion: CriterionScore,
	before: AssessmentScore | undefined,
	locale: Locale
) {
	const { id, met, notMet, unknown, untouched, total, share, cells } = criterion;
	return {
		id,
		name: criterionName(id, locale),
		met,
		notMet,
		open: unknown + untouched,
		total,
		percent: formatPercent(locale, share),
		cells: cells.map((one) => one.cell),
		before: before?.criteria.find((one) => one.id === id)?.met
	};
}

/**
 * The contrast as a title can say it: names of one or two criteria at an end, nothing of an end that more share.
 * Names are inserted into another text, which isolates them; marks of their own would hide their direction from it.
 */
function contrastView(contrast: Contrast, compared: readonly CriterionScore[], locale: Locale) {
	const percentOf = (share = 0) => formatPercent(locale, share);
	if (contrast.type === 'equal') return { type: contrast.type, percent: percentOf(contrast.share) };
	if (contrast.type !== 'apart') return { type: contrast.type };
	const weakest = namesOf(contrast.weakest, locale);
	const strongest = namesOf(contrast.strongest, locale);
	const counts = {
		weakestCount: contrast.weakest.length,
		strongestCount: contrast.strongest.length
	};
	if (weakest && strongest) return { type: 'apart' as const, weakest, strongest, ...counts };
	if (weakest) return { type: 'weakest' as const, weakest, ...counts };
	if (strongest) return { type: 'strongest' as const, strongest, ...counts };
	const [least, most] = [compared[0]?.share, compared.at(-1)?.share];
	return { type: 'spread' as const, least: percentOf(least), most: percentOf(most) };
}

function namesOf(ids: readonly string[], locale: Locale): string | undefined {
	if (ids.length > MOST_NAMED) return undefined;
	const t = plainTranslatorFor(locale);
	const names = ids.map((id) => t('results-part-name', { name: criterionName(id, locale) }));
	return formatList(locale, names);
}

function criterionName(id: string, locale: Locale): string {
	return plainTranslatorFor(locale)(`criterion-${id}` as MessageId);
}

function quickView(catalogue: Catalogue, { findings }: StoredAssessment, locale: Locale) {
	const { quick } = prioritise(catalogue.instrument, findings);
	return {
		count: quick.length,
		first: quick.slice(0, SHOWN_FIRST).map(({ id, code, link }) => ({
			...named(catalogue, id, locale),
			code,
			linkIsEnough: link === 'yes',
			firstStep: worded(catalogue.instrument.texts, locale, (texts) => texts[id]?.firstStep ?? '')
		}))
	};
}

function changeView(
	catalogue: Catalogue,
	assessment: StoredAssessment,
	earlier: StoredAssessment,
	before: AssessmentScore,
	locale: Locale,
	zone: TimeZone
) {
	const { instrument } = catalogue;
	const change = compareAssessments(instrument, earlier.findings, assessment.findings);
	const view = (ids: readonly string[]) => ids.map((id) => named(catalogue, id, locale));
	return {
		date: formatDate(locale, zone, scoredAt(earlier)),
		met: before.met,
		/** Gains that had no answer before: the portal may have been like this already. */
		newlyKnown: change.gained.filter((id) => earlier.findings.get(id)?.answer !== 'not-met').length,
		gained: view(change.gained),
		lost: view(change.lost),
		unchanged: view(change.unchanged)
	};
}

function named({ instrument }: Catalogue, id: string, locale: Locale) {
	const indicator = instrument.indicators.find((one) => one.id === id);
	return {
		id,
		code: indicator?.code ?? '',
		name: worded(instrument.texts, locale, (texts) => texts[id]?.name ?? '')
	};
}
