import {
	criterionOf,
	type Instrument,
	type InstrumentNames
} from '$lib/domain/instrument/instrument';
import { translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE } from '$lib/domain/locale/locales';
import { readFile, report, type ParseContext } from '../parse-context';
import { checkBands, checkCriteria, checkTools, type RuleFault } from './check-rules';
import {
	IndicatorTextsFile,
	InstrumentFile,
	NamesFile,
	PortalTextsFile,
	type BandsRules,
	type CriteriaRules
} from './instrument-schema';
import { checkExamples, parseIndicatorTexts } from './parse-indicator-texts';

type Rules = Pick<BandsRules | CriteriaRules, 'criteria'>;

/** Reads one edition: its rules, its names, and the questions in each language that has them. */
export function parseInstrument(
	context: ParseContext,
	name: string,
	isOffered: boolean
): Instrument | undefined {
	const folder = `content/instruments/${name}`;
	const file = `${folder}/instrument.yaml`;
	const read = readFile(context, file, InstrumentFile);
	if (!read) return undefined;
	const fault: RuleFault = (path, reason) =>
		report(context, file, read.lineOf(path), path.join('.'), reason);
	if (read.value.id !== name) fault(['id'], `should be ${name}, as the folder is named`);
	checkCriteria(read.value, fault);
	const names = parseNames(context, folder, read.value);
	if (!names) return undefined;
	switch (read.value.scoring) {
		case 'bands':
			return { ...bandInstrument(context, folder, read.value, fault), names, isOffered };
		case 'criteria':
			return { ...criteriaInstrument(context, folder, read.value), names, isOffered };
	}
}

function bandInstrument(
	context: ParseContext,
	folder: string,
	rules: BandsRules,
	fault: RuleFault
) {
	checkBands(rules, fault);
	checkTools(rules, fault);
	const indicators = rules.indicators.map((indicator) => ({
		tool: undefined,
		example: undefined,
		since2022: undefined,
		...indicator,
		criterion: criterionOf(indicator.id)
	}));
	const texts = parseIndicatorTexts(context, folder, rules, PortalTextsFile);
	checkExamples(context, folder, indicators, texts);
	return { ...rules, indicators, texts };
}

function criteriaInstrument(context: ParseContext, folder: string, rules: CriteriaRules) {
	const indicators = rules.indicators.map((indicator) => ({
		...indicator,
		criterion: criterionOf(indicator.id)
	}));
	const texts = parseIndicatorTexts(context, folder, rules, IndicatorTextsFile);
	return { ...rules, indicators, texts };
}

/** Names are needed in the source language; another language has all of them or none. */
function parseNames(
	context: ParseContext,
	folder: string,
	rules: Rules
): Localized<InstrumentNames> | undefined {
	const source = readNames(context, `${folder}/names.${SOURCE_LOCALE}.yaml`, rules);
	const translations = translated((locale) => {
		const file = `${folder}/names.${locale}.yaml`;
		return context.files[file] === undefined ? undefined : readNames(context, file, rules);
	});
	return source && { source, translations };
}

function readNames(
	context: ParseContext,
	file: string,
	{ criteria }: Rules
): InstrumentNames | undefined {
	const read = readFile(context, file, NamesFile);
	if (!read) return undefined;
	const fault = (id: string, reason: string) =>
		report(context, file, read.lineOf(['criteria', id]), `criteria.${id}`, reason);
	for (const { id, count } of criteria) {
		const own = read.value.criteria[id];
		if (!own) fault(id, 'is missing');
		else if ((own.advice === undefined) !== count > 0) {
			fault(id, 'advice stands exactly at a criterion that asks nothing');
		}
	}
	for (const id of Object.keys(read.value.criteria)) {
		if (!criteria.some((one) => one.id === id)) fault(id, 'is not a criterion');
	}
	return read.value;
}
