import type { ReadAnswer } from '$lib/domain/quiz/answer';
import type { Refusal } from '$lib/domain/quiz/refusal';
import { formatPlainNumber } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';

/** The refusal that follows from how an answer was read. */
export function refusalOf(
	read:
		| Exclude<ReadAnswer, { readonly type: 'answer' | 'unfinished' }>
		| { readonly type: 'changed' | 'superseded' },
	locale: Locale
): Refusal {
	if (read.type === 'doubled') return { fault: 'doubled', doubled: read.what };
	if (read.type === 'ambiguous') {
		const meanings = read.readings.map((reading) => ({
			value: String(reading),
			text: formatPlainNumber(locale, reading)
		}));
		return { fault: 'ambiguous', meanings };
	}
	return { fault: read.type };
}

/** Status of the page that shows a refusal: 422 where something is missing, 409 where something else changed. */
export function statusOf({ fault }: Refusal): 400 | 409 | 422 {
	if (fault === 'incomplete' || fault === 'ambiguous' || fault === 'doubled') return 422;
	return fault === 'unreadable' ? 400 : 409;
}
