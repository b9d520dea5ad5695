import { LOCALES, SOURCE_LOCALE } from '../src/lib/i18n/locales';
import type { Problem } from '../src/lib/server/catalogue/problems';
import { readMessages, type ReadMessage } from './read-messages';

// A number that stands for a whole category of its language: "one" is nothing but 1, in Arabic and in English.
const EXACT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	en: { one: '1' },
	ar: { zero: '0', one: '1', two: '2' }
};

/**
 * Compares the interface texts of all languages: the same ids, each with the same variables, and a form for every
 * kind of number that the language tells apart.
 */
export function checkMessages(project: string): Problem[] {
	const problems: Problem[] = [];
	const source = readMessages(project, SOURCE_LOCALE, problems);
	for (const locale of LOCALES) {
		const own = locale === SOURCE_LOCALE ? source : readMessages(project, locale, problems);
		for (const message of own.values()) checkPlurals(locale, message, problems);
		if (locale !== SOURCE_LOCALE) compare(locale, source, own, problems);
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
		if (!source.has(id)) {
			problems.push({ file, line, field: id, reason: 'is not in the source language' });
		}
	}
}

/** Once a text distinguishes numbers, it needs a form for each kind; the last resort would be wrong grammar. */
function checkPlurals(locale: string, message: ReadMessage, problems: Problem[]): void {
	const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	for (const keys of message.selects) {
		if (!keys.some((key) => (categories as string[]).includes(key))) continue;
		const missing = categories.filter(
			(category) =>
				!keys.includes(category) && !keys.includes(EXACT[locale]?.[category] ?? category)
		);
		if (missing.length === 0) continue;
		const { file, line, id } = message;
		problems.push({ file, line, field: id, reason: `has no form for ${missing.join(', ')}` });
	}
}
