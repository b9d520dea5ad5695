import type { Finding } from '../assessment/finding';
import { afterFixing } from '../assessment/scoring/prioritise';
import { rankCriteria } from '../assessment/scoring/rank-criteria';
import {
	scoreAssessment,
	type AssessmentScore,
	type CriterionScore
} from '../assessment/scoring/score-assessment';
import type { Indicator, Instrument } from '../instrument/instrument';

/** What an outline is drafted from: the city's answers and choices. */
export interface OutlineSource {
	readonly id: string;
	readonly cityName: string;
	/** ISO 3166 alpha-2, or null. */
	readonly country: string | null;
	readonly createdAt: number;
	readonly findings: ReadonlyMap<string, Finding & { readonly foundAt: number }>;
	readonly chosen: readonly string[];
	readonly statements: Readonly<Record<string, string | undefined>>;
}

interface Range {
	readonly strongest: readonly CriterionScore[];
	readonly weakest: readonly CriterionScore[];
}

/** The same, counted and sorted. */
export interface OutlineFacts {
	readonly id: string;
	readonly cityName: string;
	readonly country: string | null;
	readonly edition: number;
	readonly score: AssessmentScore;
	/** The strongest and the weakest criteria, as on the page of results; undefined when nothing can be compared. */
	readonly range: Range | undefined;
	/** Month of the latest answer, YYYY-MM. */
	readonly scoredIn: string;
	/** A year after the assessment was begun, YYYY-MM. */
	readonly repeatIn: string;
	/** Questions without a yes or a no. */
	readonly open: readonly Indicator[];
	/** How many missing features are quick work, by this project's estimate. */
	readonly quick: number;
	/** For how many missing features the definition accepts a link. */
	readonly linked: number;
	/** In the order of the instrument. */
	readonly chosen: readonly Indicator[];
	/** Met once everything chosen is done. */
	readonly target: number;
	readonly statements: Readonly<Record<string, string | undefined>>;
}

/**
 * Counts and sorts what an outline is drafted from.
 * @param dayOf the day of a moment where the person is, as YYYY-MM-DD
 */
export function outlineFacts(
	instrument: Instrument,
	source: OutlineSource,
	dayOf: (instant: number) => string
): OutlineFacts {
	const { id, cityName, country, findings, statements } = source;
	const answerOf = (indicator: Indicator) => findings.get(indicator.id)?.answer;
	const score = scoreAssessment(instrument, findings);
	const missing = instrument.indicators.filter((one) => answerOf(one) === 'not-met');
	const latest = Math.max(source.createdAt, ...[...findings.values()].map((one) => one.foundAt));
	return {
		id,
		cityName,
		country,
		edition: instrument.edition,
		score,
		range: rangeOf(score),
		scoredIn: monthOf(dayOf(latest)),
		repeatIn: monthOf(dayOf(source.createdAt), 1),
		open: instrument.indicators.filter((one) => (answerOf(one) ?? 'unknown') === 'unknown'),
		quick: missing.filter((one) => one.effort === 'quick').length,
		linked: missing.filter((one) => one.link === 'yes').length,
		chosen: instrument.indicators.filter((one) => source.chosen.includes(one.id)),
		target: scoreAssessment(instrument, afterFixing(findings, source.chosen)).met,
		statements
	};
}

function rangeOf({ criteria }: AssessmentScore): Range | undefined {
	const { contrast } = rankCriteria(criteria);
	if (contrast.type !== 'apart') return undefined;
	const named = (ids: readonly string[]) => criteria.filter((one) => ids.includes(one.id));
	return { strongest: named(contrast.strongest), weakest: named(contrast.weakest) };
}

function monthOf(day: string, yearsLater = 0): string {
	const [year = '', month = ''] = day.split('-');
	return `${Number(year) + yearsLater}-${month}`;
}
