import type { Test } from '$lib/domain/course/course';
import type { TryRow } from '$lib/domain/tries/test-views';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { resultOf } from './submitted-tests';
import type { StoredTest } from './stored-tests';
import { isOpen, progressOf } from './test-questions';

/** The try to go on with, and the tries that were handed in. */
export function triesView(
	test: Test,
	rows: readonly StoredTest[],
	href: string,
	locale: Locale,
	zone: TimeZone
) {
	const open = rows.find((row) => isOpen(test, row));
	return {
		open: open && progressOf(test, open),
		tries: rows.flatMap((row): TryRow[] => {
			const result = resultOf(row);
			if (!result) return [];
			return [
				{ href: `${href}/${row.id}`, date: formatDate(locale, zone, result.submittedAt), result }
			];
		})
	};
}
