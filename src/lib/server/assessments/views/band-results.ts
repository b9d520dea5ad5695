import type { Finding } from '$lib/domain/assessment/finding';
import type { CriterionScore } from '$lib/domain/assessment/scoring/count-answers';
import { prioritise } from '$lib/domain/assessment/scoring/prioritise';
import { rankCriteria, type Contrast } from '$lib/domain/assessment/scoring/rank-criteria';
import { scoreAssessment, type BandScore } from '$lib/domain/assessment/scoring/score-assessment';
import type { BandInstrument } from '$lib/domain/instrument/instrument';
import { formatList, formatPercent } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { criterionName, questionWords } from '../../instrument/instrument-names';
import { namedQuestion } from './change-view';
import { criterionLine } from './criterion-line';

type Findings = ReadonlyMap<string, Pick<Finding, 'answer'>>;

const SHOWN_FIRST = 5;
const MOST_NAMED = 2;

/** Count, group, criteria from the weakest on, and the quick repairs. */
export function bandResults(
	instrument: BandInstrument,
	findings: Findings,
	earlier: Findings | undefined,
	locale: Locale
) {
	const score = scoreAssessment(instrument, findings);
	const ranking = rankCriteria(score.criteria);
	const before = earlier && scoreAssessment(instrument, earlier);
	return {
		scoring: 'bands' as const,
		bands: instrument.bands,
		score: headOf(score, locale),
		contrast: contrastView(instrument, ranking.contrast, ranking.compared, locale),
		early: ranking.early.length,
		criteria: [...ranking.compared, ...ranking.early].map((one) => ({
			...criterionLine(instrument, one, before?.criteria, locale),
			percent: formatPercent(locale, one.share)
		})),
		quick: quickView(instrument, findings, locale)
	};
}

function headOf(score: BandScore, locale: Locale) {
	const { met, notMet, open, answered, total, most, band, toNext } = score;
	const percent = formatPercent(locale, score.value);
	return { met, notMet, open, answered, total, most, band, toNext, percent };
}

/**
 * The contrast as a title can say it: names of one or two criteria at an end, nothing of an end that more share.
 * Names are inserted into another text, which isolates them; marks of their own would hide their direction from it.
 */
function contrastView(
	instrument: BandInstrument,
	contrast: Contrast,
	compared: readonly CriterionScore[],
	locale: Locale
) {
	const percentOf = (share = 0) => formatPercent(locale, share);
	if (contrast.type === 'equal') return { type: contrast.type, percent: percentOf(contrast.share) };
	if (contrast.type !== 'apart') return { type: contrast.type };
	const weakest = namesOf(instrument, contrast.weakest, locale);
	const strongest = namesOf(instrument, contrast.strongest, locale);
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

function namesOf(
	instrument: BandInstrument,
	ids: readonly string[],
	locale: Locale
): string | undefined {
	if (ids.length > MOST_NAMED) return undefined;
	const t = plainTranslatorFor(locale);
	const names = ids.map((id) =>
		t('results-part-name', { name: criterionName(instrument, locale, id) })
	);
	return formatList(locale, names);
}

function quickView(instrument: BandInstrument, findings: Findings, locale: Locale) {
	const { quick } = prioritise(instrument, findings);
	return {
		count: quick.length,
		first: quick.slice(0, SHOWN_FIRST).map(({ id, link }) => ({
			...namedQuestion(instrument, id, locale),
			linkIsEnough: link === 'yes',
			firstStep: questionWords(instrument, locale, id, 'firstStep')
		}))
	};
}
