import type { Instrument, IndicatorTexts } from '$lib/domain/instrument/instrument';
import { LOCALES } from '$lib/i18n/locales';
import { claimId, foldersIn, readFile, report, type ParseContext } from './parse-context';
import { IndicatorTextsFile, InstrumentFile } from './schemas';

const INSTRUMENTS = 'content/instruments';

/** Reads the instrument's rules and, for each language that has them, the texts of all its indicators. */
export function parseInstrument(context: ParseContext): Instrument | undefined {
	const [name] = foldersIn(context, INSTRUMENTS);
	const folder = `${INSTRUMENTS}/${name ?? 'losi-2024'}`;
	const file = `${folder}/instrument.yaml`;
	const rules = readFile(context, file, InstrumentFile);
	if (!rules) return undefined;
	const indicators = rules.value.indicators.map((indicator, index) => {
		claimId(context, 'indicator', indicator.id, file, rules.lineOf(['indicators', index]));
		return {
			tool: undefined,
			example: undefined,
			since2022: undefined,
			...indicator,
			criterion: indicator.id.split('-')[0] ?? ''
		};
	});
	for (const [index, criterion] of rules.value.criteria.entries()) {
		const found = indicators.filter((indicator) => indicator.criterion === criterion.id).length;
		if (found !== criterion.count) {
			report(
				context,
				file,
				rules.lineOf(['criteria', index]),
				'count',
				`says ${criterion.count} for ${criterion.id}, but ${found} indicators stand below`
			);
		}
	}
	const instrument = { ...rules.value, indicators };
	const texts: Record<string, Record<string, IndicatorTexts>> = {};
	for (const locale of LOCALES) {
		const own = parseTexts(context, folder, locale, instrument);
		if (own) texts[locale] = own;
	}
	return { ...instrument, texts };
}

function parseTexts(
	context: ParseContext,
	folder: string,
	locale: string,
	instrument: Pick<Instrument, 'criteria' | 'indicators'>
): Record<string, IndicatorTexts> | undefined {
	const files = instrument.criteria.map((criterion) => `${folder}/${criterion.id}.${locale}.yaml`);
	// A language has all the indicators or none: half a language would mix two on one page.
	if (locale !== 'en' && !files.some((file) => context.files[file] !== undefined)) return undefined;
	const all: Record<string, IndicatorTexts> = {};
	const sentences = new Map<string, string>();
	instrument.criteria.forEach((criterion, index) => {
		const file = files[index] ?? '';
		const texts = readFile(context, file, IndicatorTextsFile);
		if (!texts) return;
		for (const indicator of instrument.indicators) {
			if (indicator.criterion !== criterion.id) continue;
			const own = texts.value[indicator.id];
			if (!own) {
				report(context, file, 1, indicator.id, 'is missing');
				continue;
			}
			const line = texts.lineOf([indicator.id]);
			if (Boolean(indicator.example) !== Boolean(own.example)) {
				report(
					context,
					file,
					line,
					`${indicator.id}.example`,
					indicator.example
						? `is missing; the instrument names ${indicator.example}`
						: 'stands here, but the instrument names no example city'
				);
			}
			reportRepeats(context, file, line, indicator.id, own, sentences);
			all[indicator.id] = own;
		}
		for (const id of Object.keys(texts.value)) {
			if (!instrument.indicators.some((indicator) => indicator.id === id)) {
				report(context, file, texts.lineOf([id]), id, 'is not an indicator of this instrument');
			}
		}
	});
	return all;
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
		for (const sentence of sentencesOf(value as string | readonly string[])) {
			const first = sentences.get(sentence);
			if (first) {
				report(
					context,
					file,
					line,
					`${id}.${field}`,
					`repeats a sentence of ${first}: "${sentence}"`
				);
			} else {
				sentences.set(sentence, `${id}.${field}`);
			}
		}
	}
}

function sentencesOf(value: string | readonly string[]): string[] {
	return [value]
		.flat()
		.flatMap((text) => text.split(/(?<=[.!?])\s+/))
		.map((sentence) => sentence.trim().toLowerCase())
		.filter((sentence) => sentence.split(/\s+/).length > 2);
}
