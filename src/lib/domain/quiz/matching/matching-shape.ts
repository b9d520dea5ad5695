import type { ExplainedRow, PublicRows } from '../rows/row';

/** Left sides that belong to right sides. */
export interface MatchingShape {
	readonly question: {
		readonly pairs: readonly {
			readonly id: string;
			readonly left: string;
			readonly right: string;
			readonly because: string;
		}[];
	};
	readonly public: PublicRows;
	readonly paper: PublicRows;
	readonly explanation: { readonly rows: readonly ExplainedRow[] };
}
