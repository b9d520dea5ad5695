import { routeHandlers } from '../route-handlers';
import type { ShownForm } from './read-forms';
import type { SiteMap } from './site-map';

/** Something that answers, with real addresses and the fields that its forms have. */
export interface Target {
	/** Route and name, for example `/courses/[course] load`. */
	readonly name: string;
	readonly method: string;
	/** `?/name` of an action, or nothing. */
	readonly action: string;
	readonly paths: readonly string[];
	/** Its own forms, as pages show them. */
	readonly forms: readonly ShownForm[];
	readonly fields: ShownForm['fields'];
	/** Names and values that its addresses are asked with. */
	readonly query: readonly string[];
}

const MOST_PATHS = 8;

const handlers = routeHandlers();
const routes = [...new Set(handlers.map(({ route }) => route))]
	.sort((one, other) => weight(one) - weight(other))
	.map((route) => ({ route, pattern: patternOf(route) }));

/** The route that answers a path; undefined where there is none. */
export function routeOf(path: string): string | undefined {
	return routes.find(({ pattern }) => pattern.test(path))?.route;
}

/** Every load, action and endpoint with where it can be reached; what no link leads to has no paths. */
export function findTargets(map: SiteMap): Target[] {
	const homes = new Map(map.paths.map((path) => [path, routeOf(path)]));
	return handlers.map(({ route, name }) => {
		const action = name.startsWith('?/') && name !== '?/default' ? name : '';
		const paths = pathsOf(route, map.paths, homes).slice(0, MOST_PATHS);
		const own = map.forms.filter(
			(form) => form.method === 'POST' && paths.includes(form.action.split('?')[0] ?? '')
		);
		const exact = own.filter((form) => !action || form.action.includes(action));
		return {
			name: `${route} ${name}`,
			method: name === 'load' || name === 'GET' ? 'GET' : name.startsWith('?/') ? 'POST' : name,
			action,
			paths,
			forms: exact,
			fields: (exact.length > 0 ? exact : own).flatMap((form) => form.fields),
			query: map.queries
		};
	});
}

/** Pages of a layout are all pages below it. */
function pathsOf(
	route: string,
	paths: readonly string[],
	homes: ReadonlyMap<string, string | undefined>
): string[] {
	const own = paths.filter((path) => homes.get(path) === route);
	return own.length > 0 ? own : paths.filter((path) => homes.get(path)?.startsWith(route));
}

/** The address that names most by itself is meant. */
function weight(route: string): number {
	return route
		.split('/')
		.reduce((sum, part) => sum * 3 + (part.includes('[[') ? 2 : part.includes('[') ? 1 : 0), 0);
}

function patternOf(route: string): RegExp {
	const parts = route
		.split('/')
		.filter((part) => part && !part.startsWith('('))
		.map((part) => {
			if (part.startsWith('[[')) return '(?:/[^/]+)?';
			return part.startsWith('[') ? '/[^/]+' : `/${part.replaceAll('.', '\\.')}`;
		});
	return new RegExp(route === '/healthz' ? '^/healthz$' : `^/en${parts.join('')}$`);
}
