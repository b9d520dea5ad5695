import type { Locale } from '../locale/locales';
import { addressIn, pathOf, withQuery } from './address-in';

/** Where a practice is, below the language. */
export function practicePath(id: string): string {
	return pathOf('compendium', id);
}

/** The compendium, or its practices for one indicator. */
export function compendiumAddress(locale: Locale, indicator?: string): string {
	return withQuery(addressIn(locale, pathOf('compendium')), { indicator });
}

/** One practice. */
export function practiceAddress(locale: Locale, id: string): string {
	return addressIn(locale, practicePath(id));
}

/** Proposes a practice, for an indicator or for none. */
export function proposeAddress(locale: Locale, indicator?: string): string {
	return withQuery(addressIn(locale, pathOf('compendium', 'propose')), { indicator });
}

/** The proposals of a person. */
export function proposalsAddress(locale: Locale): string {
	return addressIn(locale, pathOf('compendium', 'proposals'));
}

/** One proposal, for the person who made it. */
export function proposalAddress(locale: Locale, id: string): string {
	return addressIn(locale, pathOf('compendium', 'proposals', id));
}

/** The proposals that wait for a decision. */
export function moderationAddress(locale: Locale): string {
	return addressIn(locale, pathOf('compendium', 'moderation'));
}

/** One proposal, for the person who decides. */
export function moderatedProposalAddress(locale: Locale, id: string): string {
	return addressIn(locale, pathOf('compendium', 'moderation', id));
}
