/**
 * The path and query of a request in their normal form, whatever a client wrote on the request line.
 * The name of a host in it is as little believed as the Host header: this server knows its own address.
 * @param {string | undefined} raw
 * @returns {string | undefined} undefined for what names no page: another form, broken percent signs, or a path that
 * a browser would take for the address of another site
 */
export function readTarget(raw) {
	const target = (raw ?? '').replace(/^https?:\/\/[^/?#\\]*/i, '') || '/';
	const path = target.startsWith('?') ? `/${target}` : target;
	if (!path.startsWith('/')) return undefined;
	try {
		const { pathname, search } = new URL(`http://localhost${path}`);
		decodeURI(pathname);
		return pathname.startsWith('//') ? undefined : pathname + search;
	} catch {
		return undefined;
	}
}
