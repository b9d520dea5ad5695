/** How an answer was: of the three that are graded, or kept as it is. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'kept';

/** Points for an answer. */
export interface Grade {
	readonly outcome: Outcome;
	/** Points; a reflection has 0 of 0. */
	readonly earned: number;
	readonly total: number;
}

/** The grade of a question that gives one point for the right answer and none for a part of it. */
export function onePoint(outcome: 'right' | 'partly' | 'wrong'): Grade {
	return { outcome, earned: outcome === 'right' ? 1 : 0, total: 1 };
}
