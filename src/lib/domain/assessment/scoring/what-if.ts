import type { BandId, BandInstrument } from '../../instrument/instrument';
import type { Finding } from '../finding';
import { afterFixing, prioritise } from './prioritise';
import { bandOf, scoreAssessment, type BandScore } from './score-assessment';

type Findings = ReadonlyMap<string, Pick<Finding, 'answer'>>;

/** How far the quick repairs alone would lead. */
export type QuickOutlook =
	| { readonly type: 'highest' }
	| { readonly type: 'none'; readonly band: BandId; readonly more: number }
	| {
			readonly type: 'enough';
			readonly count: number;
			readonly met: number;
			/** The group that all of them together reach. */
			readonly band: BandId;
	  }
	| {
			readonly type: 'short';
			readonly count: number;
			readonly met: number;
			/** The next group, and what it takes from the other columns. */
			readonly band: BandId;
			readonly more: number;
	  }
	| {
			/** Even every known repair is too little: open questions have to be answered first. */
			readonly type: 'unanswered';
			readonly met: number;
			readonly band: BandId;
	  };

export interface WhatIf {
	readonly now: BandScore;
	readonly then: BandScore;
	readonly quick: QuickOutlook;
}

/** How a city would score as soon as the chosen indicators are met, and whether its quick repairs alone would do. */
export function whatIf(
	instrument: BandInstrument,
	findings: Findings,
	chosen: readonly string[]
): WhatIf {
	const now = scoreAssessment(instrument, findings);
	return {
		now,
		then: scoreAssessment(instrument, afterFixing(findings, chosen)),
		quick: quickOutlook(instrument, findings, now)
	};
}

function quickOutlook(
	instrument: BandInstrument,
	findings: Findings,
	now: BandScore
): QuickOutlook {
	const next = now.toNext;
	if (!next) return { type: 'highest' };
	const count = prioritise(instrument, findings).quick.length;
	const met = now.met + count;
	const more = next.more - count;
	if (more <= 0) return { type: 'enough', count, met, band: bandOf(instrument, met) };
	if (now.notMet < next.more) {
		return { type: 'unanswered', met: now.met + now.notMet, band: next.band };
	}
	if (count === 0) return { type: 'none', band: next.band, more };
	return { type: 'short', count, met, band: next.band, more };
}
