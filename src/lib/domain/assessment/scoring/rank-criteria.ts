import { weakestFirst, type CriterionScore } from './count-answers';

/** What comparing the criteria comes to. */
export type Contrast =
	| { readonly type: 'too-early' }
	| { readonly type: 'none-met' }
	| { readonly type: 'all-met' }
	| { readonly type: 'equal'; readonly share: number }
	| {
			readonly type: 'apart';
			/** Criteria that share the lowest and the highest place. */
			readonly weakest: readonly string[];
			readonly strongest: readonly string[];
	  };

export interface CriteriaRanking {
	/** Weakest first. */
	readonly compared: readonly CriterionScore[];
	/** Less than half answered: a low share would only mean that nobody has looked yet. */
	readonly early: readonly CriterionScore[];
	readonly contrast: Contrast;
}

/** Orders the criteria by the share that is met and tells which are the weakest and the strongest. */
export function rankCriteria(criteria: readonly CriterionScore[]): CriteriaRanking {
	const compared = weakestFirst(criteria.filter(isKnownWell));
	const early = criteria.filter((criterion) => !isKnownWell(criterion));
	const contrast = contrastOf(compared);
	// What holds for all criteria cannot be said while some are not compared.
	const holds = early.length === 0 || contrast.type === 'apart';
	return { compared, early, contrast: holds ? contrast : { type: 'too-early' } };
}

function isKnownWell({ met, notMet, total }: CriterionScore): boolean {
	return (met + notMet) * 2 >= total;
}

function contrastOf(compared: readonly CriterionScore[]): Contrast {
	const least = compared[0]?.share;
	const most = compared.at(-1)?.share;
	if (compared.length < 2 || least === undefined || most === undefined) {
		return { type: 'too-early' };
	}
	if (most === 0) return { type: 'none-met' };
	if (least === 1) return { type: 'all-met' };
	if (least === most) return { type: 'equal', share: least };
	const at = (share: number) => compared.filter((one) => one.share === share).map((one) => one.id);
	return { type: 'apart', weakest: at(least), strongest: at(most) };
}
