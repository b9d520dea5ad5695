import type { BandId, Instrument } from '../../instrument/instrument';
import type { Finding, FindingAnswer } from '../finding';
import { sum } from '../../sum';

/** One question in a picture: as answered, or never looked at. */
export type Cell = FindingAnswer | 'untouched';

export interface CriterionScore {
	readonly id: string;
	readonly met: number;
	readonly notMet: number;
	/** "Do not know yet" was stored. */
	readonly unknown: number;
	/** Nobody answered yet. */
	readonly untouched: number;
	readonly total: number;
	/** met / total, 0 to 1. */
	readonly share: number;
	/** In the order of the instrument. */
	readonly cells: readonly { readonly indicatorId: string; readonly cell: Cell }[];
}

export interface AssessmentScore {
	readonly met: number;
	readonly notMet: number;
	/** Neither yes nor no: unknown and untouched. */
	readonly open: number;
	/** Coverage: met and not met. */
	readonly answered: number;
	readonly total: number;
	/** Share of all questions that are met, 0 to 1. A self-assessment, never an official value. */
	readonly value: number;
	readonly band: BandId;
	/** What the count could grow to if every open question turned out to be met. */
	readonly most: number;
	/** The next band and how many more questions it takes; undefined in the highest. */
	readonly toNext: { readonly band: BandId; readonly more: number } | undefined;
	/** In the order of the instrument. */
	readonly criteria: readonly CriterionScore[];
}

/**
 * Scores a city on the edition it was assessed on: one point for each question met, no weights, over all questions.
 * Unanswered questions are kept apart and earn nothing.
 */
export function scoreAssessment(
	instrument: Instrument,
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): AssessmentScore {
	const criteria = instrument.criteria.map((criterion) =>
		scoreCriterion(instrument, criterion.id, findings)
	);
	const total = instrument.indicators.length;
	const met = sum(criteria.map((criterion) => criterion.met));
	const notMet = sum(criteria.map((criterion) => criterion.notMet));
	const open = total - met - notMet;
	return {
		met,
		notMet,
		open,
		answered: met + notMet,
		total,
		value: met / total,
		band: bandOf(instrument, met),
		most: met + open,
		toNext: nextBand(instrument, met),
		criteria
	};
}

/** The group that a count of met questions falls into. */
export function bandOf(instrument: Instrument, met: number): BandId {
	const reached = instrument.bands.filter((band) => met >= band.from);
	return (reached.at(-1) ?? instrument.bands[0])?.id ?? 'low';
}

/** Criteria from the weakest share to the strongest; ties in the order of the instrument. */
export function weakestFirst(criteria: readonly CriterionScore[]): readonly CriterionScore[] {
	return [...criteria].sort((a, b) => a.share - b.share);
}

function scoreCriterion(
	instrument: Instrument,
	id: string,
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): CriterionScore {
	const cells = instrument.indicators
		.filter((indicator) => indicator.criterion === id)
		.map((indicator) => ({
			indicatorId: indicator.id,
			cell: findings.get(indicator.id)?.answer ?? ('untouched' as const)
		}));
	const count = (cell: Cell) => cells.filter((one) => one.cell === cell).length;
	const met = count('met');
	return {
		id,
		met,
		notMet: count('not-met'),
		unknown: count('unknown'),
		untouched: count('untouched'),
		total: cells.length,
		share: cells.length === 0 ? 0 : met / cells.length,
		cells
	};
}

function nextBand(instrument: Instrument, met: number): AssessmentScore['toNext'] {
	const next = instrument.bands.find((band) => band.from > met);
	return next && { band: next.id, more: next.from - met };
}
