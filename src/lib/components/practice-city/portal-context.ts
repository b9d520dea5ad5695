import { createContext } from 'svelte';
import { practiceTargetAddress } from '$lib/domain/addresses/practice-city';
import type { Target } from '$lib/domain/practice-city/portal';
import type { Locale } from '$lib/domain/locale/locales';

/** What links and forms of the portal need: its address, and what is carried along in it. */
export interface PortalContext {
	/** Language of the page around the portal, which itself speaks English. */
	readonly locale: Locale;
	/** `?for=SP-254`, `?guided=3&a=10`, or nothing. */
	readonly query: string;
}

export const [usePortal, providePortal] = createContext<() => PortalContext>();

/** Address of a place of the invented world, with what is carried along. */
export function hrefOf({ locale, query }: PortalContext, target: Target): string {
	return practiceTargetAddress(locale, target, query);
}

/** Where a form of a page is sent to. */
export function actionOf({ query }: PortalContext, form: string): string {
	return `?/send&form=${form}${query.replace('?', '&')}`;
}
