import { coursePath, modulePath } from './addresses';
import { allLessons, lessonPath, type Catalogue } from '../catalogue';
import { ID_KINDS, type Renamed } from './id-kinds';
import { lineWith, readFile, report, type ParseContext } from '../parse-context';
import { publishedIds, type PublishedIds, type Publishing } from './published-ids';
import type { ReadYaml } from '../files/read-yaml';
import {
	follow,
	keptOptions,
	kindsOf,
	looseIds,
	resolveRedirects,
	writtenOf
} from './resolve-redirects';
import { LedgerFile, RedirectsFile } from '../reference/reference-schema';
import type * as v from 'valibot';

const REDIRECTS = 'content/redirects.yaml';
const LEDGER = 'content/ledger.yaml';

type Redirects = ReadYaml<v.InferOutput<typeof RedirectsFile>>;
type Ledger = ReadYaml<v.InferOutput<typeof LedgerFile>>;

/** What was once published, and what it became, as the two files say it. */
export interface History {
	readonly redirects: Redirects | undefined;
	readonly ledger: Ledger | undefined;
}

/** Reads the ledger and what old addresses and ids became; content may have neither. */
export function readHistory(context: ParseContext): History {
	const has = (file: string) => context.files[file] !== undefined;
	return {
		redirects: has(REDIRECTS) ? readFile(context, REDIRECTS, RedirectsFile) : undefined,
		ledger: has(LEDGER) ? readFile(context, LEDGER, LedgerFile) : undefined
	};
}

/** Old addresses and ids with what they are today. */
export function redirectsOf(
	{ redirects, ledger }: History,
	content: Publishing
): Catalogue['redirects'] {
	const { addresses, ids } = redirects?.value ?? { addresses: {}, ids: {} };
	return { addresses, ids: resolveRedirects(ids, publishedIds(content), ledger?.value) };
}

/** What was published once must still exist or lead somewhere, since stored work refers to it. */
export function checkPublishedIds(
	context: ParseContext,
	catalogue: Catalogue,
	{ redirects, ledger }: History
): void {
	const known = publishedIds(catalogue);
	if (redirects) {
		checkAddresses(context, catalogue);
		checkIds(context, redirects, ledger, known);
		checkOptions(context, redirects, catalogue, known);
	}
	if (ledger) {
		checkLedger(context, ledger, catalogue, known);
		checkLedgerOptions(context, ledger, redirects, catalogue, known);
	}
}

function checkAddresses(context: ParseContext, catalogue: Catalogue): void {
	const known = knownAddresses(catalogue);
	for (const [from, to] of Object.entries(catalogue.redirects.addresses)) {
		const fault = (reason: string) =>
			report(context, REDIRECTS, lineWith(context, REDIRECTS, from), 'addresses', reason);
		if (known.has(from)) fault(`"${from}" still exists`);
		if (!known.has(to)) fault(`"${to}" does not exist`);
	}
}

function checkIds(
	context: ParseContext,
	{ value: { ids }, lineOf }: Redirects,
	ledger: Ledger | undefined,
	known: PublishedIds
): void {
	const loose = looseIds(ids);
	for (const [from, to] of Object.entries(loose)) {
		if (kindsOf(loose, from, known, ledger?.value).length > 0) continue;
		const isCircle = ID_KINDS.some((kind) => follow(loose, from, known[kind]).type === 'circle');
		const reason = isCircle ? `"${from}" leads in a circle` : `"${to}" does not exist`;
		report(context, REDIRECTS, lineOf(['ids', from]), 'ids', reason);
	}
	for (const kind of ID_KINDS) {
		const renamed = writtenOf(ids, kind, known, ledger?.value);
		const path = (from: string) => (ids[kind]?.[from] ? ['ids', kind, from] : ['ids', from]);
		for (const { from, reason } of renameFaults(renamed, known[kind])) {
			report(context, REDIRECTS, lineOf(path(from)), `ids.${kind}`, reason);
		}
	}
}

function checkOptions(
	context: ParseContext,
	{ value: { ids }, lineOf }: Redirects,
	{ redirects }: Catalogue,
	known: PublishedIds
): void {
	for (const [question, renamed] of Object.entries(ids.options ?? {})) {
		const own = known.options.get(redirects.ids.questions[question] ?? question);
		const fault = (path: readonly string[], reason: string) =>
			report(context, REDIRECTS, lineOf(['ids', 'options', ...path]), 'ids.options', reason);
		if (!own) {
			fault([question], `"${question}" is not a question with options`);
			continue;
		}
		for (const [from, to] of Object.entries(renamed)) {
			if (to === null && own.has(from)) fault([question, from], `"${from}" still exists`);
		}
		for (const { from, reason } of renameFaults(keptOptions(renamed), own)) {
			fault([question, from], reason);
		}
	}
}

function renameFaults(renamed: Renamed, known: ReadonlySet<string>) {
	return Object.keys(renamed).flatMap((from) => {
		if (known.has(from)) return [{ from, reason: `"${from}" still exists` }];
		const target = follow(renamed, from, known);
		if (target.type === 'circle') return [{ from, reason: `"${from}" leads in a circle` }];
		return target.type === 'gone' ? [{ from, reason: `"${target.id}" does not exist` }] : [];
	});
}

function checkLedger(
	context: ParseContext,
	{ value, lineOf }: Ledger,
	{ redirects }: Catalogue,
	known: PublishedIds
): void {
	for (const kind of ID_KINDS) {
		value[kind].forEach((id, index) => {
			if (known[kind].has(redirects.ids[kind][id] ?? id)) return;
			const reason = `"${id}" was published but is gone; name what replaces it in ${REDIRECTS}, under ids: ${kind}:`;
			report(context, LEDGER, lineOf([kind, index]), kind, reason);
		});
	}
}

function checkLedgerOptions(
	context: ParseContext,
	{ value, lineOf }: Ledger,
	redirects: Redirects | undefined,
	catalogue: Catalogue,
	known: PublishedIds
): void {
	const { questions, options } = catalogue.redirects.ids;
	const written = redirects?.value.ids.options ?? {};
	for (const [question, ids] of Object.entries(value.options)) {
		const today = questions[question] ?? question;
		// That the question itself is gone is told above.
		if (!known.questions.has(today)) continue;
		const isKept = (id: string) =>
			(known.options.get(today)?.has(options[today]?.[id] ?? id) ?? false) ||
			written[question]?.[id] === null ||
			written[today]?.[id] === null;
		for (const id of ids.filter((one) => !isKept(one))) {
			const reason = `the option "${id}" was published but is gone; name what replaces it in ${REDIRECTS}, under ids: options: ${today}:`;
			report(context, LEDGER, lineOf(['options', question]), `options.${question}`, reason);
		}
	}
}

function knownAddresses({ courses }: Catalogue): ReadonlySet<string> {
	return new Set([
		...courses.flatMap((course) => [
			coursePath(course),
			...course.modules.map((module) => modulePath(course, module))
		]),
		...allLessons({ courses }).map(lessonPath)
	]);
}
