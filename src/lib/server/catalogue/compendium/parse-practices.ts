import { SOURCE_LOCALE, type TranslationLocale } from '$lib/domain/locale/locales';
import { translated, type Localized } from '$lib/domain/locale/localized';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Practice, PracticeTexts } from '$lib/domain/practice/practice';
import type { SourceEntry } from '../catalogue';
import { splitLesson } from '../lesson/lesson-pieces.js';
import {
	claimId,
	fingerprint,
	foldersIn,
	lose,
	noteTranslation,
	report,
	type ParseContext
} from '../parse-context';
import { readYaml } from '../files/read-yaml';
import { markdownFaults } from '../rendering/markdown-faults';
import { parsePlainMarkdown } from '../rendering/parse-markdown';
import { PracticeFront, PracticeFrontTexts } from './practice-schema';

/** What an entry of the compendium may refer to. */
interface Known {
	readonly instrument: Pick<Instrument, 'indicators' | 'criteria'>;
	readonly sources: Readonly<Record<string, SourceEntry>>;
}

type Front = ReturnType<typeof readYaml<typeof PracticeFront>>;

const FOLDER = 'content/practices';
/** Addresses below /compendium that are pages of their own. */
const TAKEN = ['propose', 'proposals', 'moderation'];

/** Reads the good practices of the compendium, ordered by place. */
export function parsePractices(context: ParseContext, known: Known): readonly Practice[] {
	return foldersIn(context, FOLDER)
		.flatMap((name) => parsePractice(context, name, known) ?? [])
		.sort((a, b) => a.texts.source.place.localeCompare(b.texts.source.place, SOURCE_LOCALE));
}

function parsePractice(context: ParseContext, name: string, known: Known): Practice | undefined {
	const file = `${FOLDER}/${name}/${SOURCE_LOCALE}.md`;
	const parts = partsOf(context, file);
	const front = parts && readYaml(file, parts.front, PracticeFront, context.problems, 2);
	if (!parts || !front) return lose(context, file);
	checkFront(context, file, name, front, known);
	checkBody(context, file, parts);
	const { id, kind, country, indicators, criteria, sources, title, summary, place } = front.value;
	const texts: Localized<PracticeTexts> = {
		source: { title, summary, place, body: parts.body.trim() },
		translations: translated((locale) =>
			parseTranslation(context, `${FOLDER}/${name}/${locale}.md`, locale, fingerprint(parts.text))
		)
	};
	return { id, kind, country, indicators, criteria, sources, texts };
}

function parseTranslation(
	context: ParseContext,
	file: string,
	locale: TranslationLocale,
	hash: string
): PracticeTexts | undefined {
	const parts = context.files[file] === undefined ? undefined : partsOf(context, file);
	const front = parts && readYaml(file, parts.front, PracticeFrontTexts, context.problems, 2);
	noteTranslation(context, file, locale, hash, front?.value.source);
	if (!parts || !front) return undefined;
	checkBody(context, file, parts);
	const { title, summary, place } = front.value;
	return { title, summary, place, body: parts.body.trim() };
}

function partsOf(context: ParseContext, file: string) {
	const text = context.files[file];
	const parts = text === undefined ? undefined : splitLesson(text);
	if (text !== undefined && parts) return { ...parts, text };
	report(context, file, 1, '', 'is missing or does not begin with front matter');
	return undefined;
}

function checkFront(
	context: ParseContext,
	file: string,
	name: string,
	{ value, lineOf }: NonNullable<Front>,
	{ instrument, sources }: Known
): void {
	const fault = (field: keyof typeof value, reason: string) =>
		report(context, file, lineOf([field]), field, reason);
	const { id, kind, indicators, criteria, checked } = value;
	claimId(context, 'practice', id, file, lineOf(['id']));
	if (id !== name) fault('id', `should be ${name}, as the folder is named`);
	if (TAKEN.includes(id)) fault('id', `"${id}" is the address of another page`);
	if (value.sources.length === 0) fault('sources', `a ${kind} names a source`);
	if (kind === 'pointer' && checked !== false) {
		fault('checked', 'a pointer is marked `checked: false`: nobody looked whether it still holds');
	}
	if (kind === 'case' && checked !== undefined) fault('checked', 'stands only in a pointer');
	if (indicators.length + criteria.length === 0) {
		fault('indicators', 'names at least one indicator, or a whole criterion under criteria');
	}
	for (const unknown of missing(indicators, instrument.indicators)) {
		fault('indicators', `there is no indicator "${unknown}"`);
	}
	for (const unknown of missing(criteria, instrument.criteria)) {
		fault('criteria', `there is no criterion "${unknown}"`);
	}
	if (context.lost.has('content/sources.yaml')) return;
	for (const key of value.sources) {
		if (!sources[key]) fault('sources', `"${key}" is not in content/sources.yaml`);
	}
}

function missing(ids: readonly string[], all: readonly { readonly id: string }[]): string[] {
	return ids.filter((id) => !all.some((one) => one.id === id));
}

function checkBody(
	context: ParseContext,
	file: string,
	{ body, bodyLine }: { readonly body: string; readonly bodyLine: number }
): void {
	if (!body.trim()) report(context, file, bodyLine, '', 'says nothing');
	const faults = body.split('\n').flatMap((text, index) => {
		const reason = faultOf(text);
		return reason ? [{ line: index + 1, reason }] : [];
	});
	const told = new Set(faults.map(({ line }) => line));
	const others = markdownFaults(parsePlainMarkdown(body), body);
	for (const { line, reason } of [...faults, ...others.filter(({ line }) => !told.has(line))]) {
		report(context, file, bodyLine + line - 1, '', reason);
	}
}

function faultOf(line: string): string | undefined {
	if (/[<{}]/.test(line)) return 'braces, "<" and HTML are not allowed here';
	if (/^\s*\|/.test(line)) return 'an entry of the compendium shows no tables; write a list';
	if (line.includes('![')) return 'an entry of the compendium shows no figures';
	if (/^#\s|^#{4,}\s/.test(line)) return 'a heading is ## or ###; the title is the page heading';
	if (/\]\((?!https:\/\/)|\[\^/.test(line)) {
		return 'a link is [words](https://…); sources stand in the front matter';
	}
	return undefined;
}
