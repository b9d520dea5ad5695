import type { Localized } from '../locale/localized';

/** Where an entry comes from: a case with sources, a pointer of the toolkit, or a learner's proposal. */
export const PRACTICE_KINDS = ['case', 'pointer', 'proposal'] as const;

export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** An entry of the compendium that comes from the content. */
export interface Practice {
	readonly id: string;
	/** A pointer was never checked by us, and its page says so. */
	readonly kind: Exclude<PracticeKind, 'proposal'>;
	/** ISO 3166 alpha-2; null when it is about several countries. */
	readonly country: string | null;
	readonly indicators: readonly string[];
	/** Criteria it concerns as a whole. */
	readonly criteria: readonly string[];
	/** Keys of the list of sources. */
	readonly sources: readonly string[];
	readonly texts: Localized<PracticeTexts>;
}

export interface PracticeTexts {
	readonly title: string;
	readonly summary: string;
	readonly place: string;
	/** Markdown. */
	readonly body: string;
}
