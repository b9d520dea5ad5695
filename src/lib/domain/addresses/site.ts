import type { Locale } from '../locale/locales';
import { addressIn, pathOf, withQuery } from './address-in';

/** The first page in one language. */
export function homeAddress(locale: Locale): string {
	return addressIn(locale, '');
}

/** Where a text page such as `about` or `privacy` is, below the language. */
export function textPagePath(id: string): string {
	return pathOf('pages', id);
}

/** A text page such as `about` or `privacy`. */
export function textPageAddress(locale: Locale, id: string): string {
	return addressIn(locale, textPagePath(id));
}

/** A page that stands alone below the language, by the id that links and the search know it by. */
export function lonePagePath(id: string): string {
	return pathOf(id);
}

/** Where a term is in the glossary, below the language. */
export function termPath(id: string): string {
	return `${pathOf('glossary')}#${id}`;
}

/** The glossary. */
export function glossaryAddress(locale: Locale): string {
	return addressIn(locale, pathOf('glossary'));
}

/** A term in the glossary. */
export function termAddress(locale: Locale, id: string): string {
	return addressIn(locale, termPath(id));
}

/** The list of works referred to. */
export function referencesAddress(locale: Locale): string {
	return addressIn(locale, pathOf('references'));
}

/** The search, with the words searched for. */
export function searchAddress(locale: Locale, words?: string): string {
	return withQuery(addressIn(locale, pathOf('search')), { q: words });
}

/** Everything that the search knows in one language, for devices that search without a connection. */
export function searchIndexAddress(locale: Locale): string {
	return addressIn(locale, pathOf('search', 'index.json'));
}

/** Receives how a person wants pages to look. */
export function displayAddress(locale: Locale): string {
	return addressIn(locale, pathOf('display'));
}
