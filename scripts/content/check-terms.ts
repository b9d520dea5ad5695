import * as v from 'valibot';
import { LOCALES, type Locale } from '../../src/lib/domain/locale/locales';
import { readYaml } from '../../src/lib/server/catalogue/files/read-yaml';
import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';
import type { Problem } from '../../src/lib/server/catalogue/problems';

const Text = v.pipe(v.string(), v.nonEmpty('is empty'));

/** content/terms/<locale>.yaml: the name of a thing, other names that were used for it, and why not. */
const TermsFile = v.array(
	v.strictObject({
		term: Text,
		not: v.pipe(Text, v.check(isPattern, 'is no regular expression')),
		reason: Text
	})
);

/**
 * Finds names that a language has given up, in its messages and in its content.
 * @param files all files of `content/`, by path
 */
export function checkTerms(files: ContentFiles): Problem[] {
	return LOCALES.flatMap((locale) => termProblems(files, locale));
}

function termProblems(files: ContentFiles, locale: Locale): Problem[] {
	const list = `content/terms/${locale}.yaml`;
	const text = files[list];
	if (text === undefined) return [];
	const problems: Problem[] = [];
	const terms = readYaml(list, text, TermsFile, problems)?.value ?? [];
	for (const { term, not, reason } of terms) {
		const pattern = new RegExp(not, 'iu');
		for (const [file, content] of Object.entries(files)) {
			if (file === list || !isIn(file, locale)) continue;
			content.split('\n').forEach((line, index) => {
				const found = pattern.exec(line)?.[0];
				if (found === undefined) return;
				const said = `says "${found}"; the word is "${term}": ${reason}`;
				problems.push({ file, line: index + 1, field: '', reason: said });
			});
		}
	}
	return problems;
}

/** Tells whether a file holds texts of a language: a folder of messages, or a name such as `ru.md` or `test.ru.yaml`. */
function isIn(file: string, locale: Locale): boolean {
	return (
		file.startsWith(`content/messages/${locale}/`) ||
		new RegExp(`[/.]${locale}\\.(md|yaml)$`).test(file)
	);
}

function isPattern(source: string): boolean {
	try {
		return new RegExp(source, 'iu') instanceof RegExp;
	} catch {
		return false;
	}
}
