import type {
	BandId,
	BandInstrument,
	CriteriaInstrument,
	Instrument
} from '../../instrument/instrument';
import type { Finding } from '../finding';
import { countAnswers, type AnswerCounts } from './count-answers';
import { countStandings, type Standings } from './criterion-standing';

type Findings = ReadonlyMap<string, Pick<Finding, 'answer'>>;

/** What the answers come to, in the way of the instrument. */
export type AssessmentScore = BandScore | CriteriaScore;

export interface BandScore extends AnswerCounts {
	readonly scoring: 'bands';
	/** Share of all questions that are met, 0 to 1. A self-assessment, never an official value. */
	readonly value: number;
	readonly band: BandId;
	/** What the count could grow to if every open question turned out to be met. */
	readonly most: number;
	/** The next band and how many more questions it takes; undefined in the highest. */
	readonly toNext: { readonly band: BandId; readonly more: number } | undefined;
}

export interface CriteriaScore extends AnswerCounts {
	readonly scoring: 'criteria';
	/** How many criteria have which state. */
	readonly standings: Standings;
}

/**
 * Scores an assessment on the edition it is pinned to, over all questions and without weights. Unanswered questions
 * are kept apart and earn nothing.
 */
export function scoreAssessment<Scored extends Instrument>(
	instrument: Scored,
	findings: Findings
): Scored extends BandInstrument ? BandScore : CriteriaScore;
export function scoreAssessment(instrument: Instrument, findings: Findings): AssessmentScore {
	switch (instrument.scoring) {
		case 'bands':
			return scoreBands(instrument, findings);
		case 'criteria':
			return scoreCriteria(instrument, findings);
	}
}

/** The group that a count of met questions falls into. */
export function bandOf({ bands }: Pick<BandInstrument, 'bands'>, met: number): BandId {
	const reached = bands.filter((band) => met >= band.from);
	return (reached.at(-1) ?? bands[0])?.id ?? 'low';
}

function scoreBands(instrument: BandInstrument, findings: Findings): BandScore {
	const counts = countAnswers(instrument, findings);
	const { met, open, total } = counts;
	return {
		...counts,
		scoring: 'bands',
		value: met / total,
		band: bandOf(instrument, met),
		most: met + open,
		toNext: nextBand(instrument, met)
	};
}

function scoreCriteria(instrument: CriteriaInstrument, findings: Findings): CriteriaScore {
	const counts = countAnswers(instrument, findings);
	return { ...counts, scoring: 'criteria', standings: countStandings(counts.criteria) };
}

function nextBand({ bands }: BandInstrument, met: number): BandScore['toNext'] {
	const next = bands.find((band) => band.from > met);
	return next && { band: next.id, more: next.from - met };
}
