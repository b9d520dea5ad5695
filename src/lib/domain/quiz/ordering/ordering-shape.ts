import type { ExplainedRow, PublicRows } from '../rows/row';

/** Things to put in order. */
export interface OrderingShape {
	readonly question: {
		/** In the right order. */
		readonly items: readonly {
			readonly id: string;
			readonly text: string;
			readonly because: string;
		}[];
	};
	readonly public: PublicRows;
	readonly paper: PublicRows;
	readonly explanation: { readonly rows: readonly ExplainedRow[] };
}
