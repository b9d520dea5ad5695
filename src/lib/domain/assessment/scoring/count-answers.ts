import type { Instrument } from '../../instrument/instrument';
import { sum } from '../../sum';
import type { Finding, FindingAnswer } from '../finding';

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

export interface AnswerCounts {
	readonly met: number;
	readonly notMet: number;
	/** Neither yes nor no: unknown and untouched. */
	readonly open: number;
	/** Coverage: met and not met. */
	readonly answered: number;
	readonly total: number;
	/** In the order of the instrument; without those that ask nothing. */
	readonly criteria: readonly CriterionScore[];
}

/** Counts the answers to an instrument's questions, as a whole and by criterion. */
export function countAnswers(
	instrument: Instrument,
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): AnswerCounts {
	const criteria = instrument.criteria
		.filter(({ count }) => count > 0)
		.map(({ id }) => countCriterion(instrument, id, findings));
	const total = instrument.indicators.length;
	const met = sum(criteria.map((criterion) => criterion.met));
	const notMet = sum(criteria.map((criterion) => criterion.notMet));
	return { met, notMet, open: total - met - notMet, answered: met + notMet, total, criteria };
}

/** Criteria from the weakest share to the strongest; ties in the order of the instrument. */
export function weakestFirst(criteria: readonly CriterionScore[]): readonly CriterionScore[] {
	return [...criteria].sort((a, b) => a.share - b.share);
}

function countCriterion(
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
		share: met / cells.length,
		cells
	};
}
