/** The address that a path below the language has in one language; the only place where the two are joined. */
export function addressIn(locale: string, path: string): string {
	return `/${locale}${path}`;
}

/**
 * A path of parts, each encoded, so that no id can lead elsewhere.
 * @example pathOf('data', 'a/b') === '/data/a%2Fb'
 */
export function pathOf(...parts: readonly string[]): string {
	return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}

/**
 * An address with a query; parts without a value are left out.
 * @example withQuery('/en/search', { q: 'a b', page: undefined }) === '/en/search?q=a%20b'
 */
export function withQuery(
	address: string,
	query: Readonly<Record<string, string | number | undefined>>
): string {
	const parts = Object.entries(query).flatMap(([name, value]) =>
		value === undefined || value === '' ? [] : `${name}=${encodeURIComponent(value)}`
	);
	return parts.length > 0 ? `${address}?${parts.join('&')}` : address;
}
