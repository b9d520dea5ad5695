import * as v from 'valibot';

const Page = v.fallback(
	v.pipe(v.string(), v.digits(), v.maxLength(9), v.transform(Number), v.minValue(1)),
	1
);

/** The page of a long list that an address asks for, from 1; the first for whatever is no such number. */
export function pageAsked(url: URL, name = 'page'): number {
	return v.parse(Page, url.searchParams.get(name));
}
