import type { CriterionScore } from './count-answers';

/**
 * How far a criterion is met.
 * fully: every question is met · partly: some are · not-met: none is, and at least one has a no · open: nobody knows
 */
export type Standing = 'fully' | 'partly' | 'not-met' | 'open';

export const STANDINGS: readonly Standing[] = ['fully', 'partly', 'not-met', 'open'];

/** How many criteria have which state. */
export type Standings = Readonly<Record<Standing, number>>;

/**
 * Tells how far a criterion is met, as far as that is known.
 * @example standingOf({ met: 2, notMet: 0, total: 3 }) // 'partly': the third question is still open
 */
export function standingOf({
	met,
	notMet,
	total
}: Pick<CriterionScore, 'met' | 'notMet' | 'total'>): Standing {
	if (met === total) return 'fully';
	if (met > 0) return 'partly';
	return notMet > 0 ? 'not-met' : 'open';
}

/** Counts the criteria by how far they are met. */
export function countStandings(criteria: readonly CriterionScore[]): Standings {
	const counts: Record<Standing, number> = { fully: 0, partly: 0, 'not-met': 0, open: 0 };
	for (const criterion of criteria) counts[standingOf(criterion)] += 1;
	return counts;
}
