import { translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import type { StrategyTexts } from '../catalogue';
import { readFile, report, type ParseContext } from '../parse-context';
import { StrategyFile } from './strategy-schema';

/** Reads the guidance for the strategy outline; every language has the same targets and themes. */
export function parseStrategy(context: ParseContext): Localized<StrategyTexts> | undefined {
	const source = readStrategy(context, SOURCE_LOCALE);
	if (!source) return undefined;
	const translations = translated((locale) => {
		const own = readStrategy(context, locale);
		if (own) compare(context, fileOf(locale), source, own);
		return own;
	});
	return { source, translations };
}

function readStrategy(context: ParseContext, locale: Locale): StrategyTexts | undefined {
	const file = fileOf(locale);
	const read =
		context.files[file] === undefined ? undefined : readFile(context, file, StrategyFile);
	if (!read) return undefined;
	const { sdg, compact, ...sections } = read.value;
	return { sections, sdg, compact };
}

function fileOf(locale: Locale): string {
	return `content/strategy/${locale}.yaml`;
}

function compare(
	context: ParseContext,
	file: string,
	source: StrategyTexts,
	own: StrategyTexts
): void {
	const fault = (field: string, reason: string) => report(context, file, 1, field, reason);
	for (const target of differing(Object.keys(source.sdg), Object.keys(own.sdg))) {
		fault(`sdg.${target}`, 'stands in one of the languages only');
	}
	const ids = (texts: StrategyTexts) => texts.compact.map((theme) => theme.id);
	for (const theme of differing(ids(source), ids(own))) {
		fault(`compact.${theme}`, 'stands in one of the languages only');
	}
}

function differing(a: readonly string[], b: readonly string[]): string[] {
	return [...a.filter((key) => !b.includes(key)), ...b.filter((key) => !a.includes(key))];
}
