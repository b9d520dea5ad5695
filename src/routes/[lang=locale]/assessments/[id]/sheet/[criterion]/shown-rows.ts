import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { passesFilter } from '$lib/domain/assessment/reading/sheet-filter';
import type { ActionData, PageData } from './$types';

type StoredRow = PageData['sheet']['rows'][number];
type Refused = NonNullable<ActionData>;

export type ShownRow = StoredRow & {
	readonly faults: Refused['faulty'][number]['faults'] | undefined;
	/** What another page stored meanwhile. */
	readonly stored: Pick<StoredRow, 'answer' | 'support'> | undefined;
};

/** The rows of a sheet as stored; those that a refused form could not have stored, as they were typed. */
export function shownRows(
	rows: readonly StoredRow[],
	filter: PageData['filter'],
	refused: Refused | undefined
): readonly ShownRow[] {
	return rows.flatMap((row) => {
		const typed = refused?.rows.find((one) => one.indicatorId === row.id);
		if (typed && refused) return [rowOfRefused(row, typed, refused)];
		return passesFilter(row.answer, filter) && !refused ? [storedRow(row)] : [];
	});
}

function storedRow(row: StoredRow): ShownRow {
	return { ...row, faults: undefined, stored: undefined };
}

function rowOfRefused(row: StoredRow, typed: Refused['rows'][number], refused: Refused): ShownRow {
	const faults = refused.faulty.find((one) => one.indicatorId === row.id)?.faults;
	const isConflict = refused.conflicts.includes(row.id);
	if (!faults && !isConflict) return storedRow(row);
	return {
		...row,
		answer: typed.answer as FindingAnswer | '',
		support: typed.support,
		// A conflict is shown with what is stored now: saving again is then a decision.
		version: isConflict ? row.version : typed.version,
		faults,
		stored: isConflict ? row : undefined
	};
}
