import type { Finding } from '../assessment/finding';
import { afterFixing } from '../assessment/scoring/prioritise';
import { rankCriteria } from '../assessment/scoring/rank-criteria';
import type { CriterionScore } from '../assessment/scoring/count-answers';
import {
	scoreAssessment,
	type BandScore,
	type CriteriaScore
} from '../assessment/scoring/score-assessment';
import type {
	BandInstrument,
	CriteriaInstrument,
	Indicator,
	Instrument,
	PortalIndicator,
	Subject
} from '../instrument/instrument';

/** What an outline is drafted from: the answers and choices of an assessment. */
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

/** Counts and selections that an outline tells, in the way of the instrument. */
export type OutlineFacts = BandFacts | CriteriaFacts;

interface CommonFacts {
	readonly id: string;
	readonly cityName: string;
	readonly country: string | null;
	readonly edition: number | string;
	readonly subject: Subject;
	/** Month of the latest answer, YYYY-MM. */
	readonly scoredIn: string;
	/** A year after the assessment was begun, YYYY-MM. */
	readonly repeatIn: string;
	/** Questions without a yes or a no. */
	readonly open: readonly Indicator[];
	/** In the order of the instrument. */
	readonly chosen: readonly Indicator[];
	readonly statements: Readonly<Record<string, string | undefined>>;
}

export interface BandFacts extends CommonFacts {
	readonly scoring: 'bands';
	readonly score: BandScore;
	/** The strongest and the weakest criteria, as on the page of results; undefined when nothing can be compared. */
	readonly range: Range | undefined;
	/** How many missing features are quick work, by this project's estimate. */
	readonly quick: number;
	/** For how many missing features the definition accepts a link. */
	readonly linked: number;
	readonly chosen: readonly PortalIndicator[];
	/** Met once everything chosen is done. */
	readonly target: number;
}

export interface CriteriaFacts extends CommonFacts {
	readonly scoring: 'criteria';
	readonly score: CriteriaScore;
	/** The score once everything chosen is done. */
	readonly target: CriteriaScore;
}

type DayOf = (instant: number) => string;

/**
 * Counts and sorts what an outline is drafted from.
 * @param dayOf the day of a moment where the person is, as YYYY-MM-DD
 */
export function outlineFacts(
	instrument: Instrument,
	source: OutlineSource,
	dayOf: DayOf
): OutlineFacts {
	switch (instrument.scoring) {
		case 'bands':
			return bandFacts(instrument, source, dayOf);
		case 'criteria':
			return criteriaFacts(instrument, source, dayOf);
	}
}

function bandFacts(instrument: BandInstrument, source: OutlineSource, dayOf: DayOf): BandFacts {
	const { findings, chosen } = source;
	const score = scoreAssessment(instrument, findings);
	const missing = instrument.indicators.filter((one) => findings.get(one.id)?.answer === 'not-met');
	return {
		...commonFacts(instrument, source, dayOf),
		scoring: 'bands',
		score,
		range: rangeOf(score),
		quick: missing.filter((one) => one.effort === 'quick').length,
		linked: missing.filter((one) => one.link === 'yes').length,
		chosen: instrument.indicators.filter((one) => chosen.includes(one.id)),
		target: scoreAssessment(instrument, afterFixing(findings, chosen)).met
	};
}

function criteriaFacts(
	instrument: CriteriaInstrument,
	source: OutlineSource,
	dayOf: DayOf
): CriteriaFacts {
	const { findings, chosen } = source;
	return {
		...commonFacts(instrument, source, dayOf),
		scoring: 'criteria',
		score: scoreAssessment(instrument, findings),
		chosen: instrument.indicators.filter((one) => chosen.includes(one.id)),
		target: scoreAssessment(instrument, afterFixing(findings, chosen))
	};
}

function commonFacts(instrument: Instrument, source: OutlineSource, dayOf: DayOf) {
	const { id, cityName, country, createdAt, findings, statements } = source;
	const { edition, subject } = instrument;
	const indicators: readonly Indicator[] = instrument.indicators;
	const latest = Math.max(createdAt, ...[...findings.values()].map((one) => one.foundAt));
	const isOpen = (one: Indicator) => (findings.get(one.id)?.answer ?? 'unknown') === 'unknown';
	return {
		id,
		cityName,
		country,
		edition,
		subject,
		scoredIn: monthOf(dayOf(latest)),
		repeatIn: monthOf(dayOf(createdAt), 1),
		open: indicators.filter(isOpen),
		statements
	};
}

function rangeOf({ criteria }: BandScore): Range | undefined {
	const { contrast } = rankCriteria(criteria);
	if (contrast.type !== 'apart') return undefined;
	const named = (ids: readonly string[]) => criteria.filter((one) => ids.includes(one.id));
	return { strongest: named(contrast.strongest), weakest: named(contrast.weakest) };
}

function monthOf(day: string, yearsLater = 0): string {
	const [year = '', month = ''] = day.split('-');
	return `${Number(year) + yearsLater}-${month}`;
}
