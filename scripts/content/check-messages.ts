import { LOCALES, SOURCE_LOCALE } from '../../src/lib/domain/locale/locales';
import type { Problem } from '../../src/lib/server/catalogue/problems';
import { readMessages, type ReadMessage } from './read-messages';

/** Compares the interface texts of all languages: the same ids, each with the same variables. */
export function checkMessages(project: string): Problem[] {
	const problems: Problem[] = [];
	const source = readMessages(project, SOURCE_LOCALE, problems);
	for (const locale of LOCALES) {
		if (locale === SOURCE_LOCALE) continue;
		compare(locale, source, readMessages(project, locale, problems), problems);
	}
	return problems;
}

function compare(
	locale: string,
	source: ReadonlyMap<string, ReadMessage>,
	own: ReadonlyMap<string, ReadMessage>,
	problems: Problem[]
): void {
	for (const [id, { file, variables }] of source) {
		const translated = own.get(id);
		if (!translated) {
			const place = file.replace(`/${SOURCE_LOCALE}/`, `/${locale}/`);
			problems.push({ file: place, line: 1, field: id, reason: 'is missing' });
		} else if (translated.variables !== variables) {
			const reason = `uses ${translated.variables || 'no variables'}, the source uses ${variables || 'none'}`;
			problems.push({ file: translated.file, line: translated.line, field: id, reason });
		}
	}
	for (const [id, { file, line }] of own) {
		if (source.has(id)) continue;
		problems.push({ file, line, field: id, reason: 'is not in the source language' });
	}
}
