import { formatDay } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import { formOf, type PortalPage } from '$lib/domain/practice-city/portal';

/** A page of the portal, of another site or of the tool desk, as it is shown. */
export function portalPageView(locale: Locale, page: PortalPage) {
	const { title, updated, owner, address, blocks } = page;
	const day = updated && formatDay(locale, updated);
	return { title, owner, address, blocks, updated: day };
}

/** What a page says after one of its forms was sent; undefined when it has no such form. */
export function sentView(page: PortalPage, formId: string) {
	const form = formOf(page, formId);
	return form && { ...form.sent, from: page.title, owner: page.owner, address: page.address };
}
