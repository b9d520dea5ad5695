import { translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { ownValue } from '$lib/domain/own-value';
import { isSectionId } from '$lib/domain/strategy/section-id';
import type { DemoCity, DemoCityTexts } from '../catalogue';
import { readFile, report, type ParseContext } from '../parse-context';
import { CityFile, CityTextsFile } from './demo-city-schema';

type Fault = (path: readonly (string | number)[], reason: string) => void;

/** Reads the invented city of the example; it must answer every indicator. */
export function parseDemoCity(
	context: ParseContext,
	instruments: Readonly<Record<string, Instrument>>
): DemoCity | undefined {
	const file = 'content/demo-city/city.yaml';
	if (context.files[file] === undefined) return undefined;
	const read = readFile(context, file, CityFile);
	if (!read) return undefined;
	const { instrument: id, findings, chosen, followed } = read.value;
	const instrument = ownValue(instruments, id);
	const fault: Fault = (path, reason) =>
		report(context, file, read.lineOf(path), path.join('.'), reason);
	if (instrument?.scoring !== 'bands') {
		fault(['instrument'], `"${id}" is not an instrument with bands`);
		return undefined;
	}
	const indicatorIds = instrument.indicators.map((indicator) => indicator.id);
	for (const id of indicatorIds) {
		if (!findings[id]) fault(['findings', id], 'is missing');
	}
	for (const id of Object.keys(findings)) {
		if (!indicatorIds.includes(id)) fault(['findings', id], 'is not an indicator');
	}
	if (!findings[followed]) fault(['followed'], 'is not an indicator');
	chosen.forEach((id, index) => {
		if (findings[id]?.answer !== 'met' && indicatorIds.includes(id)) return;
		fault(['chosen', index], `${id} is not an indicator that is still to be met`);
	});
	const texts = parseTexts(context, indicatorIds);
	return texts && { ...read.value, instrument, texts };
}

function parseTexts(
	context: ParseContext,
	indicatorIds: readonly string[]
): Localized<DemoCityTexts> | undefined {
	const source = readTexts(context, SOURCE_LOCALE, indicatorIds, undefined);
	if (!source) return undefined;
	const translations = translated((locale) =>
		context.files[fileOf(locale)] === undefined
			? undefined
			: readTexts(context, locale, indicatorIds, source)
	);
	return { source, translations };
}

function readTexts(
	context: ParseContext,
	locale: Locale,
	indicatorIds: readonly string[],
	source: DemoCityTexts | undefined
): DemoCityTexts | undefined {
	const file = fileOf(locale);
	const read = readFile(context, file, CityTextsFile);
	if (!read) return undefined;
	const fault: Fault = (path, reason) =>
		report(context, file, read.lineOf(path), path.join('.'), reason);
	checkTexts(read.value, indicatorIds, fault);
	if (source) compare(source, read.value, fault);
	return read.value;
}

function fileOf(locale: Locale): string {
	return `content/demo-city/${locale}.yaml`;
}

function checkTexts(
	{ notes, outline, actions }: DemoCityTexts,
	indicatorIds: readonly string[],
	fault: Fault
): void {
	for (const id of Object.keys(notes)) {
		if (!indicatorIds.includes(id)) fault(['notes', id], 'is not an indicator');
	}
	for (const id of Object.keys(outline)) {
		if (!isSectionId(id)) {
			fault(['outline', id], 'is not a section of the outline');
		}
	}
	actions.forEach(({ indicators }, index) => {
		for (const id of indicators) {
			if (!indicatorIds.includes(id)) {
				fault(['actions', index, 'indicators'], `"${id}" is not an indicator`);
			}
		}
	});
}

/** What is not text must be the same in every language. */
function compare(source: DemoCityTexts, own: DemoCityTexts, fault: Fault): void {
	for (const field of ['notes', 'outline'] as const) {
		for (const key of Object.keys(source[field])) {
			if (!own[field][key]) fault([field, key], 'is not translated');
		}
		for (const key of Object.keys(own[field])) {
			if (!source[field][key]) fault([field, key], 'is not in the source language');
		}
	}
	if (own.actions.length !== source.actions.length) {
		fault(['actions'], `has ${own.actions.length}, the source has ${source.actions.length}`);
		return;
	}
	own.actions.forEach((action, index) => {
		const other = source.actions[index];
		const facts = (one = action) => [one.indicators.join(' '), one.by, one.cost].join(', ');
		if (facts() !== facts(other)) fault(['actions', index], `should be ${facts(other)}`);
	});
}
