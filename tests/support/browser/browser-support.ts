import compatibility from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { PROMISED_BROWSERS } from '../../../scripts/styles/promised-browsers';

type Browser = keyof typeof PROMISED_BROWSERS;

/** What browsers know and since when, as MDN records it: `css`, `api`, `javascript` … */
export const KNOWN_TO_BROWSERS: Readonly<Record<'css' | 'api' | 'javascript', Identifier>> =
	compatibility;

/** The entry at a path such as `properties`, `gap`; nothing where MDN has none. */
export function entryOf(start: Identifier, ...path: readonly string[]): Identifier | undefined {
	return path.reduce<Identifier | undefined>(
		(entry, key) => (entry && Object.hasOwn(entry, key) ? entry[key] : undefined),
		start
	);
}

/** The promised browsers that lack something, with the version that brings it: `chrome 84`. */
export function lackedBy(entry: Identifier | undefined): string[] {
	const statement = entry?.__compat;
	if (!statement) return [];
	return (Object.keys(PROMISED_BROWSERS) as Browser[]).flatMap((browser) => {
		const since = knownSince(statement, browser);
		return since > PROMISED_BROWSERS[browser] ? [`${browser} ${since}`] : [];
	});
}

/** Partial and prefixed forms do not count. */
function knownSince({ support }: CompatStatement, browser: Browser): number {
	const told = support[browser];
	if (!told) return 0;
	const versions = [told].flat().flatMap((one) => {
		const isWhole =
			!one.prefix && !one.alternative_name && !one.flags && !one.partial_implementation;
		return isWhole && typeof one.version_added === 'string' && !one.version_removed
			? [Number.parseFloat(one.version_added.replace('≤', '')) || 0]
			: [];
	});
	return Math.min(Infinity, ...versions);
}
