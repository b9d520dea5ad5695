/** What was found: the feature is there, it is not (or was not found), or nobody knows yet. */
export type FindingAnswer = 'met' | 'not-met' | 'unknown';

export const FINDING_ANSWERS: readonly FindingAnswer[] = ['met', 'not-met', 'unknown'];

/** An answer with what supports it. */
export interface Finding {
	readonly indicatorId: string;
	readonly answer: FindingAnswer;
	/** Address of the page where it was found, or empty. */
	readonly evidence: string;
	readonly note: string;
}
