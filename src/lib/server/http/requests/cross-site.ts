const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Tells whether a request may change something: it must come from our own pages.
 * Browsers say so in `Sec-Fetch-Site`; where that is missing, `Origin` must be ours. Beside it, `Origin` may be
 * hidden ("null") by a browser that tells no site where it came from.
 */
export function isOwnRequest(
	request: Pick<Request, 'method' | 'headers'>,
	origin: string
): boolean {
	if (SAFE.has(request.method)) return true;
	const site = request.headers.get('sec-fetch-site');
	const from = request.headers.get('origin');
	if (!site) return from === origin;
	return site === 'same-origin' && (from === null || from === 'null' || from === origin);
}

/** The path of `next` if it stays on this site, otherwise the fallback. */
export function safeNext(
	next: string | null | undefined,
	origin: string,
	fallback: string
): string {
	if (!next || /[\p{Cc}\\]/u.test(next)) return fallback;
	try {
		const target = new URL(next, origin);
		const path = target.pathname + target.search + target.hash;
		// "/.//elsewhere" is ours until it is read again: its path then names another host.
		return isAtHome(target, origin) && isAtHome(new URL(path, origin), origin) ? path : fallback;
	} catch {
		return fallback;
	}
}

function isAtHome(target: URL, origin: string): boolean {
	return target.origin === new URL(origin).origin;
}
