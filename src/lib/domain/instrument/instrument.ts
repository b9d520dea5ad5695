import type { Localized } from '../locale/localized';

export type Effort = 'quick' | 'medium' | 'hard';
export type Reach = 'every' | 'many' | 'some';
export type BandId = 'low' | 'middle' | 'high' | 'very-high';

/** The questions of one edition, as far as they are the same in every language. */
export interface Instrument {
	readonly id: string;
	readonly edition: number;
	/** Key of the source of the definitions. */
	readonly source: string;
	/** Groups by number of questions met, lowest first; `from` is the least count. */
	readonly bands: readonly { readonly id: BandId; readonly from: number }[];
	readonly criteria: readonly Criterion[];
	/** In the order of the criteria. */
	readonly indicators: readonly Indicator[];
	readonly texts: Localized<Readonly<Record<string, IndicatorTexts>>>;
}

export interface Criterion {
	/** IF, CP, SP, PE, EGL, TEC */
	readonly id: string;
	/** Number of the toolkit's module. */
	readonly module: string;
	readonly count: number;
}

export interface Indicator {
	readonly id: string;
	/** Number printed in the toolkit. */
	readonly code: string;
	readonly criterion: string;
	/** Does the definition accept a link to another site? */
	readonly link: 'yes' | 'no' | 'unsaid';
	readonly check: 'look' | 'walk' | 'message' | 'tool';
	readonly tool: string | undefined;
	readonly example: string | undefined;
	readonly since2022: 'new' | 'split' | 'moved' | undefined;
	/** The rest are this project's own aids. */
	readonly kind: 'feature' | 'information' | 'policy' | 'transaction' | 'process' | 'technical';
	readonly effort: Effort;
	readonly reach: Reach;
	readonly owner: string;
	readonly sdg: string;
}

export interface IndicatorTexts {
	readonly name: string;
	readonly question: string;
	readonly yesIf: string;
	readonly link: string;
	readonly check: readonly string[];
	readonly counts: string;
	readonly countsNot: string;
	readonly mistake: string;
	readonly why: string;
	readonly firstStep: string;
	readonly example?: string | undefined;
	readonly note?: string | undefined;
}

/** The indicators of one criterion, in their order. */
export function indicatorsOf(instrument: Instrument, criterion: string): readonly Indicator[] {
	return instrument.indicators.filter((indicator) => indicator.criterion === criterion);
}
