import { createHash } from 'node:crypto';
import type * as v from 'valibot';
import type { Locale } from '$lib/domain/locale/locales';
import type { TranslationState } from './catalogue';
import type { Problem } from './problems';
import { readYaml, type ReadYaml } from './files/read-yaml';

/** Content files by path below the project, such as `content/glossary/en.yaml`. */
export type ContentFiles = Readonly<Record<string, string>>;

/** What the parts of the parser share: the files, and what is wrong with them. */
export interface ParseContext {
	readonly files: ContentFiles;
	readonly problems: Problem[];
	readonly translations: TranslationState[];
	/** Ids seen so far, with the file that holds them. */
	readonly ids: Map<string, string>;
	/** Figures that a text shows. */
	readonly figures: Set<string>;
	/** Files that could not be read: what points into them cannot be checked. */
	readonly lost: Set<string>;
}

/** First twelve hex digits of a text's SHA-256. */
export function fingerprint(text: string): string {
	return createHash('sha256').update(text.replace(/\r\n/g, '\n')).digest('hex').slice(0, 12);
}

/** Notes a problem. */
export function report(
	context: ParseContext,
	file: string,
	line: number,
	field: string,
	reason: string
): void {
	context.problems.push({ file, line, field, reason });
}

/** Notes a problem when an id of a kind was used before. */
export function claimId(
	context: ParseContext,
	kind: string,
	id: string,
	file: string,
	line: number
): void {
	const key = `${kind} ${id}`;
	const other = context.ids.get(key);
	if (other) report(context, file, line, 'id', `the ${kind} id "${id}" stands already in ${other}`);
	else context.ids.set(key, `${file}:${line}`);
}

/** Notes a problem when a translation does not have the ids of its source, in the same order. */
export function sameIds(
	context: ParseContext,
	file: string,
	field: string,
	source: readonly { readonly id: string }[],
	own: readonly { readonly id: string }[]
): void {
	const expected = source.map((item) => item.id).join(', ');
	const found = own.map((item) => item.id).join(', ');
	if (expected !== found) {
		report(
			context,
			file,
			1,
			field,
			`has the ids ${found || 'none'}, the source has ${expected || 'none'}`
		);
	}
}

/** Notes a problem for each folder that shares its number or its address with another one. */
export function checkFolderNames(
	context: ParseContext,
	folder: string,
	names: readonly string[]
): void {
	const taken = new Map<string, string>();
	for (const name of names) {
		const [number = '', ...words] = name.split('-');
		for (const key of [number, words.join('-')]) {
			const other = taken.get(key);
			if (other) report(context, `${folder}/${name}`, 1, '', `"${key}" stands already in ${other}`);
			else taken.set(key, name);
		}
	}
}

/** Reads and checks one YAML file; a missing file is a problem. */
export function readFile<Schema extends v.GenericSchema>(
	context: ParseContext,
	file: string,
	schema: Schema
): ReadYaml<v.InferOutput<Schema>> | undefined {
	const text = context.files[file];
	if (text === undefined) report(context, file, 1, '', 'this file is missing');
	return text === undefined
		? lose(context, file)
		: (readYaml(file, text, schema, context.problems) ?? lose(context, file));
}

/** Remembers that a file could not be read. */
export function lose(context: ParseContext, file: string): undefined {
	context.lost.add(file);
}

/** Notes a translation as missing or stale. `made` is the fingerprint it was made from. */
export function noteTranslation(
	context: ParseContext,
	file: string,
	locale: Locale,
	source: string,
	made: string | undefined
): void {
	const exists = context.files[file] !== undefined;
	if (!exists) context.translations.push({ file, locale, state: 'missing', source });
	else if (made !== source) context.translations.push({ file, locale, state: 'stale', source });
}

/** Names of the folders directly below a folder, in order. */
export function foldersIn(context: ParseContext, folder: string): string[] {
	const names = new Set<string>();
	for (const path of Object.keys(context.files)) {
		if (!path.startsWith(`${folder}/`)) continue;
		const rest = path.slice(folder.length + 1).split('/');
		if (rest.length > 1 && rest[0]) names.add(rest[0]);
	}
	return [...names].sort();
}

/** The number and the address part of a folder name such as `02-how-losi-works`. */
export function splitFolder(
	context: ParseContext,
	folder: string,
	name: string
): { number: number; slug: string } {
	const match = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name);
	if (!match) {
		report(context, `${folder}/${name}`, 1, '', 'a folder is named like 02-how-losi-works');
		return { number: 0, slug: name };
	}
	return { number: Number(match[1]), slug: match[2] ?? name };
}

/** Line of the first occurrence of some text in a file. */
export function lineWith(context: ParseContext, file: string, needle: string): number {
	const text = context.files[file.replace(/^\//, '')] ?? '';
	const index = text.indexOf(needle);
	return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}
