import { translated } from '$lib/domain/locale/localized';
import type { Instrument, IndicatorTexts } from '$lib/domain/instrument/instrument';
import { sentencesOf } from '$lib/domain/sentences-of';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import { claimId, foldersIn, readFile, report, type ParseContext } from '../parse-context';
import { IndicatorTextsFile, InstrumentFile } from './instrument-schema';

const INSTRUMENTS = 'content/instruments';
const GROUPS = 'low, middle, high, very-high';

type Fault = (path: readonly (string | number)[], reason: string) => void;

/** Reads the instrument's rules and, for each language that has them, the texts of all its indicators. */
export function parseInstrument(context: ParseContext): Instrument | undefined {
	const [name = 'losi-2024', ...others] = foldersIn(context, INSTRUMENTS);
	const folder = `${INSTRUMENTS}/${name}`;
	const file = `${folder}/instrument.yaml`;
	for (const other of others) {
		report(context, `${INSTRUMENTS}/${other}`, 1, '', `only one instrument is read, ${name}`);
	}
	const rules = readFile(context, file, InstrumentFile);
	if (!rules) return undefined;
	const fault: Fault = (path, reason) =>
		report(context, file, rules.lineOf(path), path.join('.'), reason);
	if (rules.value.id !== name) fault(['id'], `should be ${name}, as the folder is named`);
	const indicators = rules.value.indicators.map((indicator, index) => {
		claimId(context, 'indicator', indicator.id, file, rules.lineOf(['indicators', index]));
		const criterion = indicator.id.split('-')[0] ?? '';
		return { tool: undefined, example: undefined, since2022: undefined, ...indicator, criterion };
	});
	const instrument = { ...rules.value, indicators };
	checkRules(instrument, fault);
	const source = parseTexts(context, folder, SOURCE_LOCALE, instrument) ?? {};
	const translations = translated((locale) => parseTexts(context, folder, locale, instrument));
	return { ...instrument, texts: { source, translations } };
}

function checkRules(
	{ bands, criteria, indicators }: Omit<Instrument, 'texts'>,
	fault: Fault
): void {
	criteria.forEach(({ id, count }, index) => {
		const found = indicators.filter((indicator) => indicator.criterion === id).length;
		if (found === count) return;
		fault(['criteria', index], `says ${count} for ${id}, but ${found} indicators stand below`);
	});
	indicators.forEach(({ id, criterion, check, tool }, index) => {
		if (!criteria.some((known) => known.id === criterion)) {
			fault(['indicators', index, 'id'], `"${id}" belongs to no criterion`);
		}
		if (Boolean(tool) !== (check === 'tool')) {
			fault(['indicators', index], 'names a tool exactly where check is tool');
		}
	});
	const groups = bands.map(({ id }) => id).join(', ');
	if (groups !== GROUPS) fault(['bands'], `should be ${GROUPS}`);
	bands.forEach(({ from }, index) => {
		const before = bands[index - 1]?.from;
		if (before === undefined ? from === 0 : from > before) return;
		fault(['bands', index, 'from'], 'the first group begins at 0, each other one above the last');
	});
}

function parseTexts(
	context: ParseContext,
	folder: string,
	locale: Locale,
	instrument: Pick<Instrument, 'criteria' | 'indicators'>
): Record<string, IndicatorTexts> | undefined {
	const files = instrument.criteria.map((criterion) => `${folder}/${criterion.id}.${locale}.yaml`);
	// A language has all the indicators or none: half a language would mix two on one page.
	const exists = files.some((file) => context.files[file] !== undefined);
	if (locale !== SOURCE_LOCALE && !exists) return undefined;
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
			if (instrument.indicators.some((one) => one.id === id && one.criterion === criterion.id)) {
				continue;
			}
			report(context, file, texts.lineOf([id]), id, `is not an indicator of ${criterion.id}`);
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
		for (const sentence of comparableSentences(value as string | readonly string[])) {
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

function comparableSentences(value: string | readonly string[]): string[] {
	return [value]
		.flat()
		.flatMap(sentencesOf)
		.map((sentence) => sentence.trim().toLowerCase())
		.filter((sentence) => sentence.split(/\s+/).length > 2);
}
