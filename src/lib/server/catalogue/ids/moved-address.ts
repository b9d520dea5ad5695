import type { Catalogue } from '../catalogue';

/**
 * Where an old address leads today; the longest old address that it begins with decides, so that one line moves a
 * module with all its lessons.
 * @param path an address with its language, for example `/en/courses/local/old-module/link-rule`
 * @returns undefined when the address never moved
 */
export function movedAddress(
	addresses: Catalogue['redirects']['addresses'],
	path: string
): string | undefined {
	const [, language = '', ...parts] = path.split('/');
	for (let length = parts.length; length > 0; length -= 1) {
		const target = addresses[`/${parts.slice(0, length).join('/')}`];
		if (target !== undefined) {
			return ['', language, ...target.split('/').slice(1), ...parts.slice(length)].join('/');
		}
	}
	return undefined;
}
