import type { Localized } from '../locale/localized';

export type Effort = 'quick' | 'medium' | 'hard';
export type Reach = 'every' | 'many' | 'some';
export type BandId = 'low' | 'middle' | 'high' | 'very-high';

/** What an instrument looks at; pages choose their words by it. */
export type Subject = 'portal' | 'software';

/** The questions of one edition; `scoring` says what its answers come to. */
export type Instrument = BandInstrument | CriteriaInstrument;

/** Counts the questions that are met and names the group that the count falls into. */
export interface BandInstrument extends InstrumentWith<PortalIndicator, PortalTexts> {
	readonly scoring: 'bands';
	/** Groups by number of questions met, lowest first; `from` is the least count. */
	readonly bands: readonly { readonly id: BandId; readonly from: number }[];
}

/** Tells of each criterion whether it is fully, partly or not met; there is no value of the whole. */
export interface CriteriaInstrument extends InstrumentWith<Indicator, IndicatorTexts> {
	readonly scoring: 'criteria';
}

interface InstrumentWith<Asked extends Indicator, Texts extends IndicatorTexts> {
	readonly id: string;
	/** Editions of one series share the ids of the questions that they share. */
	readonly series: string;
	/** Year or version, as it is printed. */
	readonly edition: number | string;
	/** Key of the source of the definitions. */
	readonly source: string;
	readonly subject: Subject;
	/** A retired edition is read with its old assessments and begins no new one. */
	readonly isOffered: boolean;
	readonly criteria: readonly Criterion[];
	/** In the order of the criteria. */
	readonly indicators: readonly Asked[];
	readonly names: Localized<InstrumentNames>;
	readonly texts: Localized<Readonly<Record<string, Texts>>>;
}

export interface Criterion {
	/** IF, CP, SP, PE, EGL, TEC; COIO, BUND … */
	readonly id: string;
	/** How many questions it has; a criterion of advice alone has none and is not scored. */
	readonly count: number;
}

/** A question, as far as it is the same in every language. */
export interface Indicator {
	readonly id: string;
	/** Number printed in the source. */
	readonly code: string;
	readonly criterion: string;
}

/** A question to a portal, with the rules of its definition and this project's aids. */
export interface PortalIndicator extends Indicator {
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

/** What an instrument and its parts are called. */
export interface InstrumentNames {
	/** With the edition, such as "LOSI 2024". */
	readonly title: string;
	/** A sentence that helps to choose between instruments. */
	readonly summary: string;
	/** Who defines the questions, as files name their origin. */
	readonly definedBy: string;
	readonly criteria: Readonly<Record<string, CriterionNames>>;
}

export interface CriterionNames {
	readonly name: string;
	/** Advice of a criterion that asks nothing. */
	readonly advice?: string | undefined;
}

export interface IndicatorTexts {
	readonly name: string;
	readonly question: string;
	/** What makes the answer a yes. */
	readonly yesIf: string;
	readonly firstStep: string;
}

export interface PortalTexts extends IndicatorTexts {
	readonly link: string;
	readonly check: readonly string[];
	readonly counts: string;
	readonly countsNot: string;
	readonly mistake: string;
	readonly why: string;
	readonly example?: string | undefined;
	readonly note?: string | undefined;
}

/** The criterion to which an indicator belongs, by its id. */
export function criterionOf(indicatorId: string): string {
	return indicatorId.split('-')[0] ?? '';
}

/** The indicators of one criterion, in their order. */
export function indicatorsOf<Asked extends Indicator>(
	instrument: { readonly indicators: readonly Asked[] },
	criterion: string
): readonly Asked[] {
	return instrument.indicators.filter((indicator) => indicator.criterion === criterion);
}
