import type * as v from 'valibot';
import {
	criterionOf,
	type IndicatorTexts,
	type PortalIndicator,
	type PortalTexts
} from '$lib/domain/instrument/instrument';
import { sentencesOf } from '$lib/domain/sentences-of';
import { allLanguages, translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import { lineWith, readFile, report, type ParseContext } from '../parse-context';
import type { BandsRules, CriteriaRules } from './instrument-schema';

type Rules = Pick<BandsRules | CriteriaRules, 'criteria' | 'indicators'>;
type TextsFile<Texts> = v.GenericSchema<unknown, Record<string, Texts>>;
type ById<Texts> = Readonly<Record<string, Texts>>;

/** Reads the texts of all indicators, in each language that has them: half a language would mix two on one page. */
export function parseIndicatorTexts<Texts extends IndicatorTexts>(
	context: ParseContext,
	folder: string,
	rules: Rules,
	schema: TextsFile<Texts>
): Localized<ById<Texts>> {
	const asked = rules.criteria.filter(({ count }) => count > 0).map(({ id }) => id);
	const read = (locale: Locale): ById<Texts> => {
		const sentences = new Map<string, string>();
		const parts = asked.map((id) =>
			parseCriterion(context, fileOf(folder, id, locale), id, rules, schema, sentences)
		);
		return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
	};
	const has = (locale: Locale) =>
		asked.some((id) => context.files[fileOf(folder, id, locale)] !== undefined);
	return {
		source: read(SOURCE_LOCALE),
		translations: translated((locale) => (has(locale) ? read(locale) : undefined))
	};
}

/** Notes texts about an example where the rules name none, and the other way round. */
export function checkExamples(
	context: ParseContext,
	folder: string,
	indicators: readonly PortalIndicator[],
	texts: Localized<ById<PortalTexts>>
): void {
	for (const { locale, value } of allLanguages(texts)) {
		for (const { id, criterion, example } of indicators) {
			const found = value[id];
			if (!found || Boolean(example) === Boolean(found.example)) continue;
			const file = fileOf(folder, criterion, locale);
			const reason = example
				? `is missing; the instrument names ${example}`
				: 'stands here, but the instrument names no example city';
			report(context, file, lineWith(context, file, `${id}:`), `${id}.example`, reason);
		}
	}
}

function fileOf(folder: string, criterion: string, locale: string): string {
	return `${folder}/${criterion}.${locale}.yaml`;
}

function parseCriterion<Texts extends IndicatorTexts>(
	context: ParseContext,
	file: string,
	criterion: string,
	{ indicators }: Rules,
	schema: TextsFile<Texts>,
	sentences: Map<string, string>
): Record<string, Texts> {
	const read = readFile(context, file, schema);
	if (!read) return {};
	const known = indicators.map(({ id }) => id).filter((id) => criterionOf(id) === criterion);
	for (const id of known) {
		const own = read.value[id];
		if (!own) report(context, file, 1, id, 'is missing');
		else reportRepeats(context, file, read.lineOf([id]), id, own, sentences);
	}
	for (const id of Object.keys(read.value)) {
		if (known.includes(id)) continue;
		report(context, file, read.lineOf([id]), id, `is not an indicator of ${criterion}`);
	}
	return read.value;
}

function reportRepeats(
	context: ParseContext,
	file: string,
	line: number,
	id: string,
	texts: IndicatorTexts,
	sentences: Map<string, string>
): void {
	for (const [field, value] of Object.entries(texts)) {
		for (const sentence of comparableSentences(value as string | readonly string[])) {
			const first = sentences.get(sentence);
			const place = `${id}.${field}`;
			if (!first) sentences.set(sentence, place);
			else report(context, file, line, place, `repeats a sentence of ${first}: "${sentence}"`);
		}
	}
}

function comparableSentences(value: string | readonly string[]): string[] {
	return [value]
		.flat()
		.flatMap(sentencesOf)
		.map((sentence) => sentence.trim().toLowerCase())
		.filter((sentence) => sentence.split(/\s+/).length > 2);
}
