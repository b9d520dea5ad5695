import * as v from 'valibot';
import type { SheetRow } from '$lib/domain/assessment/read-sheet';
import type { FormValues } from '$lib/server/http/parse-form';

const text = v.optional(v.string(), '');
const moment = v.fallback(v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger()), 0);
const RowForm = v.object({
	answer: text,
	support: v.string(),
	shownAnswer: text,
	shownSupport: text,
	shownAt: moment
});

/** The rows that a sheet's form held; rows that a filter hid are not among them. */
export function sheetRows(indicatorIds: readonly string[], values: FormValues): SheetRow[] {
	return indicatorIds.flatMap((indicatorId) => {
		const row = v.safeParse(RowForm, {
			answer: values[`answer-${indicatorId}`],
			support: values[`support-${indicatorId}`],
			shownAnswer: values[`shown-answer-${indicatorId}`],
			shownSupport: values[`shown-support-${indicatorId}`],
			shownAt: values[`shown-at-${indicatorId}`]
		});
		return row.success ? [{ indicatorId, ...row.output }] : [];
	});
}
