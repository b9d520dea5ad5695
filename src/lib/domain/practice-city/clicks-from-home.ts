import { frameLinks, HOME, linksOf, SEARCH, type Pages, type PortalFrame } from './portal';

/**
 * How many clicks each page is away from the portal's home page; a page that is missing cannot be reached.
 * Keys are `page:slug` and `outside:slug`.
 */
export function clicksFromHome(
	frame: PortalFrame,
	pages: Pages,
	outside: Pages
): ReadonlyMap<string, number> {
	const clicks = new Map([[`page:${HOME}`, 0]]);
	const waiting = [`page:${HOME}`];
	for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
		for (const next of onward(key, frame, pages, outside)) {
			if (clicks.has(next)) continue;
			clicks.set(next, (clicks.get(key) ?? 0) + 1);
			waiting.push(next);
		}
	}
	return clicks;
}

function onward(key: string, frame: PortalFrame, pages: Pages, outside: Pages): readonly string[] {
	const [kind, slug = ''] = key.split(':');
	const page = kind === 'page' ? pages[slug] : outside[slug];
	const own = page ? linksOf(page) : [];
	const around = kind === 'page' ? frameLinks(frame) : [];
	const links = [...own, ...around]
		.filter(({ to }) => to.kind === 'page' || to.kind === 'outside')
		.map(({ to }) => `${to.kind}:${to.slug}`);
	return kind === 'page' ? [...links, `page:${SEARCH}`] : links;
}
