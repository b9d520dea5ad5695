import { translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE } from '$lib/domain/locale/locales';
import type { Catalogue, PageTexts } from '../catalogue';
import { checkFigure } from '../practice-city/check-figure';
import { splitLesson } from '../lesson/lesson-pieces.js';
import {
	fingerprint,
	foldersIn,
	lose,
	noteTranslation,
	report,
	sameIds,
	type ParseContext
} from '../parse-context';
import { readLessonBody } from '../lesson/read-lesson-body';
import { readYaml } from '../files/read-yaml';
import { PageFront } from '../course/course-schema';

/** Reads the plain pages (about, accessibility, privacy). */
export function parsePages(context: ParseContext): Catalogue['pages'] {
	const pages: Record<string, Localized<PageTexts>> = {};
	for (const name of foldersIn(context, 'content/pages')) {
		const source = parsePage(context, `content/pages/${name}/${SOURCE_LOCALE}.md`);
		if (!source) continue;
		const translations = translated((locale) => {
			const file = `content/pages/${name}/${locale}.md`;
			const own = context.files[file] === undefined ? undefined : parsePage(context, file);
			noteTranslation(context, file, locale, source.hash, own?.made);
			if (!own) return undefined;
			sameIds(context, file, 'headings', source.headings, own.headings);
			return own.texts;
		});
		pages[name] = { source: source.texts, translations };
	}
	return pages;
}

function parsePage(context: ParseContext, file: string) {
	const text = context.files[file];
	const parts = text === undefined ? undefined : splitLesson(text);
	if (text === undefined || !parts) {
		report(context, file, 1, '', 'is missing or does not begin with front matter');
		return lose(context, file);
	}
	const front = readYaml(file, parts.front, PageFront, context.problems, 2);
	if (!front) return lose(context, file);
	const { headings, figures, questions, terms, references, sources } = readLessonBody(
		context,
		file,
		parts
	);
	for (const figure of figures) checkFigure(context, file, figure);
	for (const { line } of questions) report(context, file, line, '', 'a page holds no questions');
	const { title, summary, source } = front.value;
	return {
		hash: fingerprint(text),
		made: source,
		headings,
		texts: { title, summary, file: `/${file}`, terms, references, sources }
	};
}
