import { cleanText } from '$lib/domain/text/clean-text';

/** More parts than the longest address of the product has: every question ticked. */
const MOST_PARAMETERS = 500;

/** Whether an address can be answered as it is, or as which other one, without signs that nobody types. */
export type AddressFit =
	| { readonly type: 'fit' }
	| { readonly type: 'unfit'; readonly status: 400 | 404 }
	| { readonly type: 'elsewhere'; readonly address: string };

/**
 * Looks at an address before anything else does, so that what reads it gets clean text only.
 * @param changes whether the request may change something; it is refused rather than sent elsewhere
 */
export function fitAddress(url: URL, changes: boolean): AddressFit {
	if (url.searchParams.size > MOST_PARAMETERS) return { type: 'unfit', status: 400 };
	const path = decoded(url.pathname);
	// Sent on to, an address that begins with two strokes would name another host.
	if (path === undefined || path !== cleanText(path) || url.pathname.startsWith('//')) {
		return { type: 'unfit', status: 404 };
	}
	if (changes && !namesAnAction(url)) return { type: 'unfit', status: 404 };
	const sent = [...url.searchParams];
	const isClean = sent.every((part) => part.every((text) => text === cleanText(text)));
	if (isClean) return { type: 'fit' };
	if (changes) return { type: 'unfit', status: 400 };
	const clean = new URLSearchParams(sent.map((part) => part.map(cleanText)));
	return { type: 'elsewhere', address: `${url.pathname}?${clean}` };
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** The framework looks an action up by name in a plain object, which has more names than its own. */
function namesAnAction({ searchParams }: URL): boolean {
	const named = [...searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1);
	return named === undefined || !(named === 'default' || named in Object.prototype);
}
