import { formatTime } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';

/** The pause before the next try at a test, as a page tells it. */
export interface PauseView {
	/** Time of day with its zone. */
	readonly until: string;
	/** What is left of it in whole minutes, at least one. */
	readonly minutes: number;
}

/** A pause in words; undefined when there is none. */
export function pauseView(
	locale: Locale,
	zone: TimeZone,
	until: number | undefined,
	now: number
): PauseView | undefined {
	if (until === undefined) return undefined;
	return {
		until: formatTime(locale, zone, until),
		minutes: Math.max(1, Math.ceil((until - now) / 60_000))
	};
}
