import type { PublicRows } from '$lib/domain/quiz/rows/row';

/** The end of the id of the select of the first row. */
export function firstRow({ rows }: PublicRows): string {
	return `row-${rows[0]?.value ?? ''}`;
}
