import type { KindMarkup } from '../kind-markup';
import AnsweredRows from '../rows/AnsweredRows.svelte';
import RowFields from '../rows/RowFields.svelte';
import { firstRow } from '../rows/first-row';
import MatchingPaper from './MatchingPaper.svelte';

/** Rows that are given a match. */
export const matching: KindMarkup<'matching'> = {
	Fields: RowFields,
	Answered: AnsweredRows,
	Paper: MatchingPaper,
	Exhibit: undefined,
	firstField: firstRow
};
