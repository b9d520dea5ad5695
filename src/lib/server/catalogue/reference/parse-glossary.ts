import { translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import type { GlossaryTerm, SourceEntry } from '../catalogue';
import { claimId, readFile, report, type ParseContext } from '../parse-context';
import { GlossaryFile, SourcesFile } from './reference-schema';

/** Reads the list of sources. */
export function parseSources(context: ParseContext): Record<string, SourceEntry> {
	return readFile(context, 'content/sources.yaml', SourcesFile)?.value ?? {};
}

/** Reads the glossary in every language that has one; the ids must agree with the source language. */
export function parseGlossary(context: ParseContext): Localized<readonly GlossaryTerm[]> {
	const source = readTerms(context, SOURCE_LOCALE, undefined) ?? [];
	const translations = translated((locale) =>
		context.files[fileOf(locale)] === undefined ? undefined : readTerms(context, locale, source)
	);
	return { source, translations };
}

function readTerms(
	context: ParseContext,
	locale: Locale,
	source: readonly GlossaryTerm[] | undefined
): GlossaryTerm[] | undefined {
	const file = fileOf(locale);
	const read = readFile(context, file, GlossaryFile);
	if (!read) return undefined;
	const ids = read.value.map((term) => term.id);
	read.value.forEach((term, index) => {
		claimId(context, `${locale} term`, term.id, file, read.lineOf([index]));
		if (source && !source.some(({ id }) => id === term.id)) {
			report(context, file, read.lineOf([index]), term.id, 'is not in the source language');
		}
		for (const other of term.see) {
			if (ids.includes(other)) continue;
			report(context, file, read.lineOf([index, 'see']), 'see', `"${other}" is not a term`);
		}
	});
	for (const { id } of source ?? []) {
		if (!ids.includes(id)) report(context, file, 1, id, 'is missing');
	}
	return read.value;
}

function fileOf(locale: Locale): string {
	return `content/glossary/${locale}.yaml`;
}
