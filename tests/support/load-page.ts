import type { RouteId } from '$app/types';
import type { Cookies, ServerLoadEvent } from '@sveltejs/kit';

type Load = (event: ServerLoadEvent) => unknown;

const pages = import.meta.glob<{ readonly load?: Load }>('../../src/routes/**/+page.server.ts');

/** Asks a page for what it shows, as Kit would ask. */
export async function loadPage(
	route: RouteId,
	params: Readonly<Record<string, string>>,
	locals: App.Locals
): Promise<unknown> {
	const page = await pages[`../../src/routes${route}/+page.server.ts`]?.();
	if (!page?.load) throw new Error(`${route} loads nothing`);
	return page.load(eventFor(route, params, locals));
}

function eventFor(
	route: RouteId,
	params: Readonly<Record<string, string>>,
	locals: App.Locals
): ServerLoadEvent {
	const filled = Object.entries(params).reduce(
		(path, [name, value]) => path.replace(`[${name}]`, value),
		route.replace('[lang=locale]', locals.locale)
	);
	const url = new URL(filled, 'http://127.0.0.1');
	// No page asks for its tracing.
	const event: Omit<ServerLoadEvent, 'tracing'> = {
		cookies: noCookies,
		fetch,
		getClientAddress: () => '127.0.0.1',
		locals,
		params: { lang: locals.locale, ...params },
		platform: undefined,
		request: new Request(url),
		route: { id: route },
		setHeaders: () => undefined,
		url,
		isDataRequest: false,
		isSubRequest: false,
		isRemoteRequest: false,
		parent: () => Promise.resolve({}),
		depends: () => undefined,
		untrack: (read) => read()
	};
	return event as ServerLoadEvent;
}

const noCookies: Cookies = {
	get: () => undefined,
	getAll: () => [],
	set: () => undefined,
	delete: () => undefined,
	serialize: () => ''
};
