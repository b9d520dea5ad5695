import type { Locale } from '../locale/locales';
import { addressIn, pathOf, withQuery } from './address-in';

/** Knows the instrument that the courses teach; its questions have short addresses. */
interface Taught {
	readonly taughtInstrument: Named;
}

interface Named {
	readonly id: string;
}

/** Where the list of an instrument's questions is, below the language. */
export function instrumentPath({ taughtInstrument }: Taught, { id }: Named): string {
	return id === taughtInstrument.id ? pathOf('indicators') : pathOf('instruments', id);
}

/** Where one question of an instrument is, below the language. */
export function indicatorPath(catalogue: Taught, instrument: Named, indicatorId: string): string {
	return instrumentPath(catalogue, instrument) + pathOf(indicatorId);
}

/** The list of indicators of the taught instrument. */
export function indicatorsAddress(locale: Locale): string {
	return addressIn(locale, pathOf('indicators'));
}

/** Its indicators of one criterion. */
export function criterionAddress(locale: Locale, criterion: string): string {
	return withQuery(indicatorsAddress(locale), { criterion });
}

/** One of its indicators. */
export function indicatorAddress(locale: Locale, id: string): string {
	return addressIn(locale, pathOf('indicators', id));
}

/**
 * One question of any instrument.
 * @param list address of the list of its questions
 */
export function questionAddress(list: string, id: string): string {
	return list + pathOf(id);
}
