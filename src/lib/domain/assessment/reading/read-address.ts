/** Longest address that is kept. */
export const ADDRESS_LIMIT = 2000;

/**
 * Reads the address of a web page as people type or copy it: `https://` is added where it is missing.
 * @returns undefined when no page can be there
 * @example readAddress('www.city.example/taxes') // 'https://www.city.example/taxes'
 */
export function readAddress(typed: string): string | undefined {
	const text = typed.trim();
	if (!text || text.length > ADDRESS_LIMIT || /\s/.test(text)) return undefined;
	const address = hasScheme(text) ? text : `https://${text}`;
	return isPage(address) ? address : undefined;
}

function hasScheme(text: string): boolean {
	// "city.example:8080" has a port, not a scheme
	return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
}

function isPage(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return false;
	return !username && !password && /^[^.]+(\.[^.]+)+\.?$/.test(hostname);
}
