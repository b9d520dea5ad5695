import { translated, type Localized, type Translations } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE } from '$lib/domain/locale/locales';
import type { Target } from '$lib/domain/practice-city/portal';
import { FOLDER } from './target-fault';
import { sentencesOf } from '$lib/domain/sentences-of';
import type { KeyEntry } from '$lib/domain/practice-city/practice-city';
import {
	fingerprint,
	lineWith,
	noteTranslation,
	readFile,
	report,
	type ParseContext
} from '../parse-context';
import { PracticeKeyFile, PracticeReasonsFile } from './practice-city-schema';

type Reasons = Readonly<Record<string, string>>;

/** Reads the answer key; every indicator has an answer, a reason of its own words, and a place that exists. */
export function parsePracticeKey(
	context: ParseContext,
	indicatorIds: readonly string[],
	faultOf: (target: Target) => string | undefined
): { key: Record<string, KeyEntry>; reasons: Localized<Reasons> } {
	const file = `${FOLDER}/key.${SOURCE_LOCALE}.yaml`;
	const read = readFile(context, file, PracticeKeyFile);
	if (!read) return { key: {}, reasons: { source: {}, translations: {} } };
	checkIds(context, file, Object.keys(read.value), indicatorIds);
	for (const [id, { where }] of Object.entries(read.value)) {
		where.forEach((target, index) => {
			const reason = target.kind === 'dead' ? 'is no place' : faultOf(target);
			const path = [id, 'where', index];
			if (reason) report(context, file, read.lineOf(path), path.join('.'), reason);
		});
	}
	const source = Object.fromEntries(
		Object.entries(read.value).map(([id, { reason }]) => [id, reason])
	);
	checkSentences(context, file, source);
	const key = Object.fromEntries(
		Object.entries(read.value).map(([id, { answer, hard, where }]) => [id, { answer, hard, where }])
	);
	return {
		key,
		reasons: { source, translations: translatedReasons(context, source, indicatorIds) }
	};
}

function translatedReasons(
	context: ParseContext,
	source: Reasons,
	indicatorIds: readonly string[]
): Translations<Reasons> {
	const hash = fingerprint(JSON.stringify(source));
	return translated((locale) => {
		const file = `${FOLDER}/key.${locale}.yaml`;
		const exists = context.files[file] !== undefined;
		const own = exists ? readFile(context, file, PracticeReasonsFile)?.value : undefined;
		noteTranslation(context, file, locale, hash, own?.source);
		if (!own) return undefined;
		checkIds(context, file, Object.keys(own.reasons), indicatorIds);
		checkSentences(context, file, own.reasons);
		return own.reasons;
	});
}

function checkIds(
	context: ParseContext,
	file: string,
	ids: readonly string[],
	indicatorIds: readonly string[]
): void {
	for (const id of indicatorIds) {
		if (!ids.includes(id)) report(context, file, 1, id, 'is missing');
	}
	for (const id of ids) {
		if (!indicatorIds.includes(id)) {
			report(context, file, lineWith(context, file, `${id}:`), id, 'is not an indicator');
		}
	}
}

/** A reason speaks of one question; a sentence that is used twice fits neither. */
function checkSentences(context: ParseContext, file: string, reasons: Reasons): void {
	const seen = new Map<string, string>();
	for (const [id, reason] of Object.entries(reasons)) {
		for (const sentence of sentencesOf(reason)) {
			const other = seen.get(sentence);
			if (other) {
				const line = lineWith(context, file, `${id}:`);
				report(context, file, line, id, `repeats a sentence of ${other}: ${sentence}`);
			}
			seen.set(sentence, id);
		}
	}
}
