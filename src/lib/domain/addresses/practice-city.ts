import type { Locale } from '../locale/locales';
import { HOME, type Target } from '../practice-city/portal';
import { addressIn, pathOf, withQuery } from './address-in';

/** The way into the practice city. */
export function practiceCityAddress(locale: Locale): string {
	return addressIn(locale, pathOf('practice-city'));
}

/**
 * A page of the practice city, with the place on it.
 * @param carried query that goes along from page to page, with its question mark
 */
export function practiceTargetAddress(
	locale: Locale,
	{ kind, slug, anchor }: Target,
	carried = ''
): string {
	const page =
		kind === 'outside'
			? pathOf('outside', slug)
			: kind === 'desk'
				? pathOf('desk')
				: portalPath(slug);
	return `${practiceCityAddress(locale)}${page}${carried}${anchor ? `#v-${anchor}` : ''}`;
}

/** The first page of the practice city's portal, with the question to decide there. */
export function practicePortalAddress(locale: Locale, indicator?: string): string {
	return withQuery(practiceCityAddress(locale) + portalPath(HOME), { for: indicator });
}

/** The desk, where letters and calls of the practice city are. */
export function deskAddress(locale: Locale, carried = ''): string {
	return practiceCityAddress(locale) + pathOf('desk') + carried;
}

/** What a form of the practice city says once it is sent. */
export function sentFormAddress(page: string, formId: string): string {
	return page + pathOf('sent', formId);
}

/** One step of the guided round, with the answers so far. */
export function guidedAddress(locale: Locale, step: number | 'summary', answers = ''): string {
	return withQuery(practiceCityAddress(locale) + pathOf('guided', String(step)), { a: answers });
}

/** The key: every answer with its reason. */
export function keyAddress(locale: Locale): string {
	return practiceCityAddress(locale) + pathOf('key');
}

/** The key to one criterion; `show` names a question, or `all`. */
export function criterionKeyAddress(locale: Locale, criterion: string, show?: string): string {
	return withQuery(keyAddress(locale) + pathOf(criterion), { show });
}

function portalPath(slug: string): string {
	return slug === HOME ? pathOf('portal') : pathOf('portal', slug);
}
