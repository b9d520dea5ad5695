import { indicatorsOf, type Indicator, type Instrument } from '../instrument/instrument';
import type { CriterionScore } from './scoring/count-answers';

/** Where a question is, counted from 1. */
export interface IndicatorPosition {
	readonly indicator: Indicator;
	readonly number: number;
	readonly total: number;
	readonly numberInCriterion: number;
	readonly totalInCriterion: number;
	readonly previous: Indicator | undefined;
	readonly next: Indicator | undefined;
}

export type CriterionState = 'not-started' | 'in-progress' | 'completed';

/** Finds a question with its neighbours in the order of the instrument. */
export function placeInList(instrument: Instrument, id: string): IndicatorPosition | undefined {
	const indicators: readonly Indicator[] = instrument.indicators;
	const indicator = indicators.find((one) => one.id === id);
	if (!indicator) return undefined;
	const index = indicators.indexOf(indicator);
	const siblings: readonly Indicator[] = indicatorsOf<Indicator>(instrument, indicator.criterion);
	return {
		indicator,
		number: index + 1,
		total: indicators.length,
		numberInCriterion: siblings.indexOf(indicator) + 1,
		totalInCriterion: siblings.length,
		previous: indicators[index - 1],
		next: indicators[index + 1]
	};
}

/** How far a criterion is; a question left for later keeps it open. */
export function criterionState(score: CriterionScore): CriterionState {
	if (score.untouched === score.total) return 'not-started';
	return score.met + score.notMet === score.total ? 'completed' : 'in-progress';
}
