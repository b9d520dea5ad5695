import {
	LOCALE_FACTS,
	LOCALES,
	SOURCE_LOCALE,
	TRANSLATION_LOCALES,
	type Locale
} from '../../src/lib/domain/locale/locales';
import type { Problem } from '../../src/lib/server/catalogue/problems';
import { readMessages, type ReadMessage } from './read-messages';

const TABLE = 'src/lib/domain/locale/locales.ts';
/** Every name that a plural form has in some language. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Compares the interface texts of all languages. A complete language has every id of the source; in each one a text
 * has the variables of the source and names no plural form that the language lacks.
 */
export function checkMessages(project: string): Problem[] {
	const problems: Problem[] = LOCALES.flatMap(withoutPlurals);
	const source = readMessages(project, SOURCE_LOCALE, problems);
	checkForms(SOURCE_LOCALE, source, problems);
	for (const locale of TRANSLATION_LOCALES) {
		const own = readMessages(project, locale, problems);
		if (LOCALE_FACTS[locale].messages === 'complete') {
			problems.push(...missingMessages(locale, source, own));
		}
		compare(source, own, problems);
		checkForms(locale, own, problems);
	}
	return problems;
}

/** Faults for which a text would not be shown as its author wrote it; a build stops at them. */
export function messageFaults(project: string): Problem[] {
	return checkMessages(project).filter(({ reason }) => reason !== MISSING);
}

const MISSING = 'is missing';

/** The source's messages that a language does not have yet. */
export function missingMessages(
	locale: Locale,
	source: ReadonlyMap<string, ReadMessage>,
	own: ReadonlyMap<string, ReadMessage>
): Problem[] {
	return [...source]
		.filter(([id]) => !own.has(id))
		.map(([id, { file }]) => {
			const place = file.replace(`/${SOURCE_LOCALE}/`, `/${locale}/`);
			return { file: place, line: 1, field: id, reason: MISSING };
		});
}

function compare(
	source: ReadonlyMap<string, ReadMessage>,
	own: ReadonlyMap<string, ReadMessage>,
	problems: Problem[]
): void {
	for (const [id, { file, line, variables }] of own) {
		const original = source.get(id);
		if (!original) {
			problems.push({ file, line, field: id, reason: 'is not in the source language' });
		} else if (original.variables !== variables) {
			const reason = `uses ${variables || 'no variables'}, the source uses ${original.variables || 'none'}`;
			problems.push({ file, line, field: id, reason });
		}
	}
}

/** A language whose plural forms this Node does not know would be given those of another one without a word. */
function withoutPlurals(locale: Locale): Problem[] {
	const { intl } = LOCALE_FACTS[locale];
	if (Intl.PluralRules.supportedLocalesOf(intl).length > 0) return [];
	const reason = `this Node knows no plural rules of "${intl}": write a tag whose rules fit as "intl"`;
	return [{ file: TABLE, line: 1, field: locale, reason }];
}

function checkForms(
	locale: Locale,
	messages: ReadonlyMap<string, ReadMessage>,
	problems: Problem[]
): void {
	const { intl } = LOCALE_FACTS[locale];
	const known: string[] = new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
	for (const [id, { file, line, choices }] of messages) {
		for (const keys of choices) {
			const reason = faultOfForms(keys.filter((key) => FORMS.includes(key)), known);
			if (reason) problems.push({ file, line, field: id, reason });
		}
	}
}

function faultOfForms(named: readonly string[], known: readonly string[]): string | undefined {
	const foreign = named.find((form) => !known.includes(form));
	if (foreign) return `names [${foreign}], a form that numbers do not have in this language`;
	// Without this, three things would be counted with the words for two, or in that for a hundred.
	if (named.includes('two') && !named.includes('few') && known.includes('few')) {
		return 'names [two] but not [few]';
	}
	return undefined;
}
