import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { sentFormAddress } from '$lib/domain/addresses/practice-city';
import { ownValue } from '$lib/domain/own-value';
import { formOf, type PortalPage } from '$lib/domain/practice-city/portal';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';

type Located = Pick<RequestEvent, 'locals'>;

/** The invented town, or 404 where the content has none. */
export function practiceCityOf({ locals }: Located): PracticeCity {
	return locals.catalogue.practiceCity ?? error(404);
}

/** A page by its name, or 404; names that every object has are no pages. */
export function practicePage(
	pages: Readonly<Record<string, PortalPage>>,
	slug: string
): PortalPage {
	return ownValue(pages, slug) ?? error(404);
}

/**
 * Goes on to what a page says after its form was sent. What was typed is not read: it goes nowhere.
 * @param base address of the page
 */
export function goToOutcome({ url }: RequestEvent, page: PortalPage, base: string): never {
	const id = url.searchParams.get('form') ?? '';
	if (!formOf(page, id)) error(404);
	const carried = new URLSearchParams(
		[...url.searchParams].filter(([name]) => ['for', 'guided', 'a'].includes(name))
	).toString();
	redirect(303, sentFormAddress(base, id) + (carried && `?${carried}`));
}
