import * as v from 'valibot';
import type { SheetRow } from '$lib/domain/assessment/reading/read-sheet';
import { rowVersion } from '$lib/server/assessments/findings';
import type { FormValues } from '$lib/server/http/forms/parse-form';

const text = v.optional(v.string(), '');
const RowForm = v.object({ answer: text, support: v.string(), version: text });

/** The rows that a sheet's form held; rows that a filter hid are not among them. */
export function sheetRows(indicatorIds: readonly string[], values: FormValues): SheetRow[] {
	return indicatorIds.flatMap((indicatorId) => {
		const row = v.safeParse(RowForm, {
			answer: values[`answer-${indicatorId}`],
			support: values[`support-${indicatorId}`],
			version: values[`version-${indicatorId}`]
		});
		if (!row.success) return [];
		return [
			{ indicatorId, ...row.output, isTouched: rowVersion(row.output) !== row.output.version }
		];
	});
}
