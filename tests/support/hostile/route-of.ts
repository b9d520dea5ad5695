import { LOCALES } from '../../../src/lib/domain/locale/locales';
import { routeHandlers } from '../route-handlers';

const routes = [...new Set(routeHandlers().map(({ route }) => route))]
	.sort((one, other) => weight(one) - weight(other))
	.map((route) => ({ route, pattern: patternOf(route) }));

/** The route that answers a path; undefined where there is none. */
export function routeOf(path: string): string | undefined {
	return routes.find(({ pattern }) => pattern.test(path))?.route;
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
	return new RegExp(
		route === '/healthz' ? '^/healthz$' : `^/(?:${LOCALES.join('|')})${parts.join('')}$`
	);
}
