import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { passesFilter } from '$lib/domain/assessment/sheet-filter';
import type { ActionData, PageData } from './$types';

type StoredRow = PageData['sheet']['rows'][number];
type Refused = NonNullable<ActionData>;

export type ShownRow = StoredRow & {
	/** What stood in the row when the person began to change it. */
	readonly shown: {
		readonly answer: string;
		readonly support: string;
		readonly at: number;
	};
	readonly faults: Refused['faulty'][number]['faults'] | undefined;
	/** Stored by another page meanwhile. */
	readonly stored: { readonly answer: FindingAnswer; readonly support: string } | undefined;
};

/** The rows of a sheet as stored or, after a refusal, as they were typed. */
export function shownRows(
	rows: readonly StoredRow[],
	filter: PageData['filter'],
	refused: Refused | undefined
): readonly ShownRow[] {
	return rows.flatMap((row) => {
		const typed = refused?.rows.find((one) => one.indicatorId === row.id);
		if (typed && refused) return [refusedRow(row, typed, refused)];
		return passesFilter(row.answer, filter) && !refused ? [storedRow(row)] : [];
	});
}

function storedRow(row: StoredRow): ShownRow {
	const { answer, support, foundAt } = row;
	return { ...row, shown: { answer, support, at: foundAt }, faults: undefined, stored: undefined };
}

function refusedRow(row: StoredRow, typed: Refused['rows'][number], refused: Refused): ShownRow {
	const conflict = refused.stored.find((one) => one.indicatorId === row.id);
	const faulty = refused.faulty.find((one) => one.indicatorId === row.id);
	return {
		...row,
		answer: typed.answer as FindingAnswer | '',
		support: typed.support,
		// A conflict is shown with what is stored now: saving again is then a decision.
		shown: conflict
			? { answer: row.answer, support: row.support, at: conflict.foundAt }
			: { answer: typed.shownAnswer, support: typed.shownSupport, at: typed.shownAt },
		faults: faulty?.faults,
		stored: conflict && { answer: conflict.answer, support: row.support }
	};
}
