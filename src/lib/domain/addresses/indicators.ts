import type { Locale } from '../locale/locales';
import { addressIn, pathOf, withQuery } from './address-in';

/** Where an indicator stands, below the language. */
export function indicatorPath(id: string): string {
	return pathOf('indicators', id);
}

/** The list of indicators. */
export function indicatorsAddress(locale: Locale): string {
	return addressIn(locale, pathOf('indicators'));
}

/** The indicators of one criterion. */
export function criterionAddress(locale: Locale, criterion: string): string {
	return withQuery(indicatorsAddress(locale), { criterion });
}

/** One indicator. */
export function indicatorAddress(locale: Locale, id: string): string {
	return addressIn(locale, indicatorPath(id));
}
