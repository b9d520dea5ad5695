import type { AnswerFields } from './answer';
import type { Outcome } from './grade';

/** How sure a person says she is, from most to least. */
export const CERTAINTIES = ['sure', 'fairly', 'guessing'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a form says about certainty; undefined when it was left out, which is always allowed. */
export function readCertainty(fields: AnswerFields): Certainty | undefined {
	const sent = fields.get('certainty')?.[0];
	return CERTAINTIES.find((certainty) => certainty === sent);
}

/** What certainty and outcome teach together. */
export type CertaintyRemark = 'wrong-though-sure' | 'right-though-guessing';

/**
 * Whether certainty and outcome together teach something.
 * @example certaintyRemark('sure', 'wrong') // 'wrong-though-sure'
 */
export function certaintyRemark(
	certainty: Certainty | null | undefined,
	outcome: Outcome
): CertaintyRemark | undefined {
	if (certainty === 'sure' && (outcome === 'wrong' || outcome === 'partly')) {
		return 'wrong-though-sure';
	}
	return certainty === 'guessing' && outcome === 'right' ? 'right-though-guessing' : undefined;
}

/** Right and not right answers for one degree of certainty. */
export interface CertaintyRow {
	readonly certainty: Certainty;
	readonly right: number;
	readonly wrong: number;
}

/** Sets certainty against correctness; a degree that nobody chose has no row. */
export function certaintyTable(
	answers: readonly { readonly certainty: Certainty | undefined; readonly right: boolean }[]
): readonly CertaintyRow[] {
	return CERTAINTIES.map((certainty) => {
		const own = answers.filter((answer) => answer.certainty === certainty);
		const right = own.filter((answer) => answer.right).length;
		return { certainty, right, wrong: own.length - right };
	}).filter(({ right, wrong }) => right + wrong > 0);
}
