import { coursePath, lessonPath, modulePath } from '$lib/domain/addresses/courses';
import { type Catalogue, allLessons } from '../catalogue';
import { type ParseContext, report, lineWith } from '../parse-context';
import { REDIRECTS, type Redirects, type Ledger } from './history';
import { ID_KINDS, type Renamed } from './id-kinds';
import type { PublishedIds } from './published-ids';
import { looseIds, kindsOf, follow, writtenOf, keptOptions } from './resolve-redirects';

/** Reports old addresses that still exist or lead nowhere. */
export function checkAddresses(context: ParseContext, catalogue: Catalogue): void {
	const known = knownAddresses(catalogue);
	for (const [from, to] of Object.entries(catalogue.redirects.addresses)) {
		const fault = (reason: string) =>
			report(context, REDIRECTS, lineWith(context, REDIRECTS, from), 'addresses', reason);
		if (known.has(from)) fault(`"${from}" still exists`);
		if (!known.has(to)) fault(`"${to}" does not exist`);
	}
}

/** Reports ids that are taken twice or lead nowhere. */
export function checkIds(
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

/** Reports renamed options that still exist or lead nowhere. */
export function checkOptions(
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

function knownAddresses({ courses }: Catalogue): ReadonlySet<string> {
	return new Set([
		...courses.flatMap((course) => [
			coursePath(course),
			...course.modules.map((module) => modulePath(course, module))
		]),
		...allLessons({ courses }).map(lessonPath)
	]);
}
