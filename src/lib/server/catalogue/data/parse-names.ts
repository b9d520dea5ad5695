import type * as v from 'valibot';
import { translated, type Translations } from '$lib/domain/locale/localized';
import { readFile, report, type ParseContext } from '../parse-context';
import { NamesFile } from './data-schema';

/** Names of countries and cities in one language, by code. */
export type PlaceNames = v.InferOutput<typeof NamesFile>;

/** Codes of the places that have a row in the tables. */
interface Places {
	readonly countries: ReadonlySet<string>;
	readonly cities: ReadonlySet<string>;
}

/** Reads how each language calls countries and cities; a name of a place without a row would never be shown. */
export function parseNames(context: ParseContext, places: Places): Translations<PlaceNames> {
	return translated((locale) => {
		const file = `content/data/names/${locale}.yaml`;
		if (context.files[file] === undefined) return undefined;
		const read = readFile(context, file, NamesFile);
		for (const kind of ['countries', 'cities'] as const) {
			for (const code of Object.keys(read?.value[kind] ?? {})) {
				if (places[kind].has(code)) continue;
				report(
					context,
					file,
					read?.lineOf([kind, code]) ?? 1,
					`${kind}.${code}`,
					'has no row in the table'
				);
			}
		}
		return read?.value;
	});
}

/** The names of one place in the languages that have one. */
export function namesOf(
	names: Translations<PlaceNames>,
	kind: keyof PlaceNames,
	code: string
): Translations<string> {
	return translated((locale) => names[locale]?.[kind][code]);
}
