import type { Translate } from '$lib/i18n/translator';

/** A time in minutes as people say it: minutes below an hour and a half, then hours and half hours. */
export function timeInWords(t: Translate, minutes: number): string {
	if (minutes < 90) return t('minutes', { count: minutes });
	const halves = Math.round(minutes / 30);
	const hours = Math.floor(halves / 2);
	return t(halves % 2 === 0 ? 'about-hours' : 'about-hours-and-half', { hours });
}
