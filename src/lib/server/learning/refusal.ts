import type { ReadAnswer } from '$lib/domain/quiz/question';
import { formatPlainNumber } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';

/** Why an answer was not taken. */
export interface Refusal {
	readonly fault:
		| 'incomplete'
		| 'unreadable'
		| 'doubled'
		| 'ambiguous'
		/** The question was changed since the form was shown. */
		| 'changed'
		/** Another answer to the same question of a test was saved since the form was shown. */
		| 'superseded'
		/** The browser takes no cookies, so that nothing could be found again. */
		| 'no-cookie';
	/** The place or match that was given twice. */
	readonly doubled?: string;
	/** The numbers that the text can mean, as the language writes them. */
	readonly meanings?: readonly { readonly value: string; readonly text: string }[];
}

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
