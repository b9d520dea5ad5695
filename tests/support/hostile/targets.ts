import { routeHandlers } from '../route-handlers';
import { routeOf } from './route-of';
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
