import { LOCALES } from '$lib/i18n/locales';
import type {
	Catalogue,
	DemoCity,
	DemoCityTexts,
	GlossaryTerm,
	PageTexts,
	SourceEntry,
	StrategyTexts
} from './catalogue';
import { readLessonBody, splitLesson } from './lesson-markup.js';
import {
	claimId,
	fingerprint,
	foldersIn,
	noteTranslation,
	readFile,
	report,
	TRANSLATION_LOCALES,
	type ParseContext
} from './parse-context';
import { readYaml } from './read-yaml';
import {
	CityFile,
	CityTextsFile,
	GlossaryFile,
	PageFront,
	RedirectsFile,
	SECTION_IDS,
	SourcesFile,
	StrategyFile
} from './schemas';

/** Reads the list of sources. */
export function parseSources(context: ParseContext): Record<string, SourceEntry> {
	return readFile(context, 'content/sources.yaml', SourcesFile)?.value ?? {};
}

/** Reads the glossary in every language that has one; the ids must agree with the source language. */
export function parseGlossary(context: ParseContext): Record<string, GlossaryTerm[]> {
	const glossary: Record<string, GlossaryTerm[]> = {};
	for (const locale of LOCALES) {
		const file = `content/glossary/${locale}.yaml`;
		if (locale !== 'en' && context.files[file] === undefined) continue;
		const read = readFile(context, file, GlossaryFile);
		if (!read) continue;
		const ids = read.value.map((term) => term.id);
		read.value.forEach((term, index) => {
			claimId(context, `${locale} term`, term.id, file, read.lineOf([index]));
			for (const other of term.see) {
				if (!ids.includes(other)) {
					report(context, file, read.lineOf([index, 'see']), 'see', `"${other}" is not a term`);
				}
			}
		});
		const missing = glossary.en?.filter((term) => !ids.includes(term.id)) ?? [];
		for (const term of missing) report(context, file, 1, term.id, 'is missing');
		glossary[locale] = read.value;
	}
	return glossary;
}

/** Reads the plain pages (about, accessibility, privacy). */
export function parsePages(context: ParseContext): Catalogue['pages'] {
	const pages: Record<string, Record<string, PageTexts>> = {};
	for (const name of foldersIn(context, 'content/pages')) {
		const source = parsePage(context, `content/pages/${name}/en.md`);
		if (!source) continue;
		const texts: Record<string, PageTexts> = { en: source.texts };
		for (const locale of TRANSLATION_LOCALES) {
			const file = `content/pages/${name}/${locale}.md`;
			const own = context.files[file] === undefined ? undefined : parsePage(context, file);
			noteTranslation(context, file, locale, source.hash, own?.made);
			if (own) texts[locale] = own.texts;
		}
		pages[name] = texts;
	}
	return pages;
}

function parsePage(context: ParseContext, file: string) {
	const text = context.files[file];
	const parts = text === undefined ? undefined : splitLesson(text);
	if (text === undefined || !parts) {
		report(context, file, 1, '', 'is missing or does not begin with front matter');
		return undefined;
	}
	const front = readYaml(file, parts.front, PageFront, context.problems, 2);
	if (!front) return undefined;
	const body = readLessonBody(parts.body, parts.bodyLine);
	for (const problem of body.problems) report(context, file, problem.line, '', problem.value);
	const unique = (found: readonly { value: string }[]) => [...new Set(found.map((f) => f.value))];
	return {
		hash: fingerprint(text),
		made: front.value.source,
		texts: {
			title: front.value.title,
			summary: front.value.summary,
			file: `/${file}`,
			sources: unique(body.sources),
			references: unique(body.references),
			terms: unique(body.terms)
		}
	};
}

/** Reads the guidance for the strategy outline. */
export function parseStrategy(context: ParseContext): Record<string, StrategyTexts> | undefined {
	const strategy: Record<string, StrategyTexts> = {};
	for (const locale of LOCALES) {
		const file = `content/strategy/${locale}.yaml`;
		if (context.files[file] === undefined) continue;
		const read = readFile(context, file, StrategyFile);
		if (!read) continue;
		const { sdg, compact, ...sections } = read.value;
		for (const name of Object.keys(sections)) {
			if (!(SECTION_IDS as readonly string[]).includes(name)) {
				report(context, file, read.lineOf([name]), name, 'is not a section of the outline');
			}
		}
		strategy[locale] = { sections, sdg, compact };
	}
	return strategy.en ? strategy : undefined;
}

/** Reads the invented city of the example; it must answer every indicator. */
export function parseDemoCity(
	context: ParseContext,
	indicatorIds: readonly string[]
): DemoCity | undefined {
	const file = 'content/demo-city/city.yaml';
	if (context.files[file] === undefined) return undefined;
	const read = readFile(context, file, CityFile);
	if (!read) return undefined;
	for (const id of indicatorIds) {
		if (!read.value.findings[id]) {
			report(context, file, read.lineOf(['findings']), id, 'is missing');
		}
	}
	for (const id of Object.keys(read.value.findings)) {
		if (!indicatorIds.includes(id)) {
			report(context, file, read.lineOf(['findings', id]), id, 'is not an indicator');
		}
	}
	const texts: Record<string, DemoCityTexts> = {};
	for (const locale of LOCALES) {
		const path = `content/demo-city/${locale}.yaml`;
		if (locale !== 'en' && context.files[path] === undefined) continue;
		const own = readFile(context, path, CityTextsFile);
		if (own) texts[locale] = own.value;
	}
	return { ...read.value, texts };
}

/** Reads what old addresses and ids became. */
export function parseRedirects(context: ParseContext): Catalogue['redirects'] {
	const file = 'content/redirects.yaml';
	if (context.files[file] === undefined) return { addresses: {}, ids: {} };
	return readFile(context, file, RedirectsFile)?.value ?? { addresses: {}, ids: {} };
}
