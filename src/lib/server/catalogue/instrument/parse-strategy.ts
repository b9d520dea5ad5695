import { LOCALES } from '$lib/i18n/locales';
import type { StrategyTexts } from '../catalogue';
import { readFile, report, type ParseContext } from '../parse-context';
import { StrategyFile } from './strategy-schema';

/** Reads the guidance for the strategy outline; every language has the same targets and themes. */
export function parseStrategy(context: ParseContext): Record<string, StrategyTexts> | undefined {
	const strategy: Record<string, StrategyTexts> = {};
	for (const locale of LOCALES) {
		const file = `content/strategy/${locale}.yaml`;
		if (context.files[file] === undefined) continue;
		const read = readFile(context, file, StrategyFile);
		if (!read) continue;
		const { sdg, compact, ...sections } = read.value;
		const own = { sections, sdg, compact };
		if (strategy.en) compare(context, file, strategy.en, own);
		strategy[locale] = own;
	}
	return strategy.en ? strategy : undefined;
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
