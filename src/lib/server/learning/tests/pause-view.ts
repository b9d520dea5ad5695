import type { PauseView } from '$lib/domain/tries/test-views';
import { formatTime } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';

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
