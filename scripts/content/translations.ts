import {
	TRANSLATION_LOCALES,
	LOCALE_FACTS,
	SOURCE_LOCALE,
	type Locale
} from '../../src/lib/domain/locale/locales';
import { checkContent } from '../../src/lib/server/catalogue/parse-catalogue';
import type { TranslationState } from '../../src/lib/server/catalogue/catalogue';
import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { missingMessages } from './check-messages';
import { readMessages } from './read-messages';

/** Parts of the content that are counted apart, by what the path of a source file looks like. */
const PARTS: readonly (readonly [string, RegExp])[] = [
	['questions', /^content\/instruments\/.+\.yaml$/],
	['lessons', /^content\/courses\/.+\.md$/],
	['tests', /(test|gain-check)\.yaml$/],
	['practices', /^content\/practices\/.+\.md$/],
	['the rest', /./]
];

/** How far a part of a language is. */
export interface PartState {
	readonly part: string;
	readonly complete: number;
	readonly stale: number;
	readonly missing: number;
	/** Words of the source that wait for a translation. */
	readonly 'words left': number;
}

/** One line for each part of the content, the interface first. */
export function translationState(project: string, locale: Locale): PartState[] {
	const files = readDiskFiles(project);
	const { catalogue } = checkContent(files);
	const states = new Map(
		(catalogue?.translations ?? [])
			.filter((one) => one.locale === locale)
			.map((one) => [one.file, one.state])
	);
	return [interfaceState(project, locale), ...contentStates(files, states, locale)];
}

function interfaceState(project: string, locale: Locale): PartState {
	const source = readMessages(project, SOURCE_LOCALE);
	const own = readMessages(project, locale);
	const missing = missingMessages(locale, source, own);
	const left = missing.map(({ field }) => source.get(field)?.text ?? '').join(' ');
	const complete = source.size - missing.length;
	return {
		part: 'interface',
		complete,
		stale: 0,
		missing: missing.length,
		'words left': wordsIn(left)
	};
}

function contentStates(
	files: ContentFiles,
	states: ReadonlyMap<string, TranslationState['state']>,
	locale: Locale
): PartState[] {
	const rows = new Map(
		PARTS.map(([part]) => [part, { part, complete: 0, stale: 0, missing: 0, 'words left': 0 }])
	);
	for (const [file, text] of Object.entries(files)) {
		const translation = translationOf(file, locale, files);
		const row = rows.get(PARTS.find(([, pattern]) => pattern.test(file))?.[0] ?? '');
		if (!translation || !row) continue;
		const known = states.get(translation);
		const state = known ?? (files[translation] === undefined ? 'missing' : 'complete');
		row[state] += 1;
		if (state !== 'complete') row['words left'] += wordsIn(text);
	}
	return [...rows.values()];
}

/** The file that translates a source file; undefined for what is not translated in a file of its own. */
function translationOf(file: string, locale: Locale, files: ContentFiles): string | undefined {
	if (/^content\/(messages|terms|data)\//.test(file)) return undefined;
	const named = new RegExp(`([/.])${SOURCE_LOCALE}\\.(md|yaml)$`);
	if (named.test(file)) return file.replace(named, `$1${locale}.$2`);
	const own = /\/(course|module|test|final-test|gain-check)\.yaml$/.test(file);
	const translation = file.replace(/\.yaml$/, `.${locale}.yaml`);
	return own || (files[translation] !== undefined && translation !== file) ? translation : undefined;
}

function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

if (process.argv[1]?.endsWith('translations.ts')) {
	for (const locale of TRANSLATION_LOCALES) {
		const { name, messages, fallback } = LOCALE_FACTS[locale];
		const then = [...fallback, SOURCE_LOCALE].join(', then ');
		console.log(`\n${name} (${locale}), ${messages}; what is missing is shown in ${then}`);
		console.table(translationState(process.cwd(), locale));
	}
}
