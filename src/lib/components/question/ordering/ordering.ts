import type { KindMarkup } from '../kind-markup';
import AnsweredRows from '../rows/AnsweredRows.svelte';
import RowFields from '../rows/RowFields.svelte';
import { firstRow } from '../rows/first-row';
import OrderingPaper from './OrderingPaper.svelte';

/** Rows that are given a place. */
export const ordering: KindMarkup<'ordering'> = {
	Fields: RowFields,
	Answered: AnsweredRows,
	Paper: OrderingPaper,
	Exhibit: undefined,
	firstField: firstRow
};
