import type { PublicOption } from '../choices/choice';

/** Rows, each of which is given one of the columns. */
export interface PublicRows {
	readonly rows: readonly PublicOption[];
	/** What each row can be given: right sides, or positions. */
	readonly columns: readonly PublicOption[];
}

/** A row once the question was answered. */
export interface ExplainedRow {
	readonly text: string;
	readonly given: string;
	readonly expected: string;
	readonly right: boolean;
	readonly because: string;
}
