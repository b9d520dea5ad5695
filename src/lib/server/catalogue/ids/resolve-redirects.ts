import type * as v from 'valibot';
import { ID_KINDS, type IdKind, type IdRenames, type Renamed } from './id-kinds';
import type { PublishedIds } from './published-ids';
import type { LedgerFile, RedirectsFile } from '../reference/reference-schema';

/** The ids of content/redirects.yaml as they are written. */
export type WrittenIds = v.InferOutput<typeof RedirectsFile>['ids'];
type Ledger = v.InferOutput<typeof LedgerFile>;

/** Where an old id leads in the end: through other old ids to one that exists. */
export type Target =
	| { readonly type: 'today'; readonly id: string }
	| { readonly type: 'circle' }
	| { readonly type: 'gone'; readonly id: string };

/** Follows an old id to today's, through every id it had in between. */
export function follow(renamed: Renamed, from: string, known: ReadonlySet<string>): Target {
	const seen = new Set([from]);
	let id = renamed[from] ?? from;
	while (!known.has(id)) {
		if (seen.has(id)) return { type: 'circle' };
		seen.add(id);
		const next = renamed[id];
		if (next === undefined) return { type: 'gone', id };
		id = next;
	}
	return { type: 'today', id };
}

/** The renamed ids of one kind as written: those under the kind, and those without a kind that belong to it. */
export function writtenOf(
	ids: WrittenIds,
	kind: IdKind,
	known: PublishedIds,
	ledger: Ledger | undefined
): Renamed {
	const loose = looseIds(ids);
	const own = Object.entries(loose).filter(([from]) =>
		kindsOf(loose, from, known, ledger).includes(kind)
	);
	return { ...Object.fromEntries(own), ...ids[kind] };
}

/** Entries that name no kind. */
export function looseIds(ids: WrittenIds): Renamed {
	const isKind = (name: string) => name === 'options' || ID_KINDS.some((kind) => kind === name);
	return Object.fromEntries(
		Object.entries(ids).flatMap(([from, to]) =>
			typeof to === 'string' && !isKind(from) ? [[from, to]] : []
		)
	);
}

/** The kinds that an entry without one can mean: those that know its target, and of these the ones that published it. */
export function kindsOf(
	loose: Renamed,
	from: string,
	known: PublishedIds,
	ledger: Ledger | undefined
): readonly IdKind[] {
	const possible = ID_KINDS.filter((kind) => follow(loose, from, known[kind]).type === 'today');
	const published = possible.filter((kind) => ledger?.[kind].includes(from));
	return published.length > 0 ? published : possible;
}

/** Every old id with what it is today; what leads nowhere is left out, the check tells it. */
export function resolveRedirects(
	ids: WrittenIds,
	known: PublishedIds,
	ledger: Ledger | undefined
): IdRenames {
	const ofKind = (kind: IdKind) => today(writtenOf(ids, kind, known, ledger), known[kind]);
	const questions = ofKind('questions');
	const options: Record<string, Renamed> = {};
	for (const [question, renamed] of Object.entries(ids.options ?? {})) {
		const id = questions[question] ?? question;
		const own = today(keptOptions(renamed), known.options.get(id) ?? new Set());
		options[id] = { ...options[id], ...own };
	}
	const kinds = Object.fromEntries(ID_KINDS.map((kind) => [kind, ofKind(kind)]));
	return { ...(kinds as Record<IdKind, Renamed>), options };
}

/** Options with a successor; null stands for one that was given up. */
export function keptOptions(renamed: Readonly<Record<string, string | null>>): Renamed {
	return Object.fromEntries(
		Object.entries(renamed).flatMap(([from, to]) => (to === null ? [] : [[from, to]]))
	);
}

function today(renamed: Renamed, known: ReadonlySet<string>): Renamed {
	return Object.fromEntries(
		Object.keys(renamed).flatMap((from) => {
			const target = follow(renamed, from, known);
			return target.type === 'today' && target.id !== from ? [[from, target.id]] : [];
		})
	);
}
