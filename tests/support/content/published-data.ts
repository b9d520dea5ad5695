import { TRANSLATION_LOCALES } from '../../../src/lib/domain/locale/locales';
import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../../../src/lib/server/catalogue/parse-catalogue';
import type { PublishedData } from '../../../src/lib/domain/egdi/published-data';
import { fixtureFiles } from './fixture-content';

const NAMES = ['egdi-2024.csv', 'egdi-2024.yaml', 'losi-2024-cities.csv', 'losi-2024-cities.yaml',
	...TRANSLATION_LOCALES.map((locale) => `names/${locale}.yaml`)];

/** The published tables of the product, without the rest of its content. */
export function realData(): PublishedData {
	const files = Object.fromEntries(
		NAMES.map((name) => [`content/data/${name}`, readFileSync(`content/data/${name}`, 'utf8')])
	);
	const sources = { 'content/sources.yaml': readFileSync('content/sources.yaml', 'utf8') };
	const { data } = parseCatalogue({ ...fixtureFiles, ...sources, ...files });
	if (!data) throw new Error('content/data was not read');
	return data;
}

/** The lines of the table of countries as they are in the file, by code: split by hand, not by our parser. */
export function rawRows(): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const [head = '', ...lines] = readFileSync('content/data/egdi-2024.csv', 'utf8')
		.trim()
		.split('\n');
	const names = head.split(',');
	return new Map(
		lines.map((line) => {
			const cells = line.replace(/"[^"]*"/, (quoted) => quoted.replaceAll(',', ' ')).split(',');
			const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
			return [row.iso3 ?? '', row];
		})
	);
}
