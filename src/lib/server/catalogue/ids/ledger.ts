import type * as v from 'valibot';
import { ID_KINDS, type IdKind } from './id-kinds';
import { publishedIds, type Publishing } from './published-ids';
import type { LedgerFile } from '../reference/reference-schema';

export type Ledger = v.InferOutput<typeof LedgerFile>;

/** Appends the ids that are published for the first time; what the ledger holds stays as it is. */
export function extendLedger(ledger: Ledger, content: Publishing): Ledger {
	const today = publishedIds(content);
	const kinds = Object.fromEntries(
		ID_KINDS.map((kind) => [kind, [...new Set([...ledger[kind], ...today[kind]])]])
	) as Record<IdKind, string[]>;
	const options = { ...ledger.options };
	for (const [question, ids] of today.options) {
		options[question] = [...new Set([...(options[question] ?? []), ...ids])];
	}
	return { ...kinds, options };
}

/** How many ids of each kind one ledger holds more than another; kinds without a new one are left out. */
export function newIds(before: Ledger, after: Ledger): readonly [kind: string, count: number][] {
	const count = (ledger: Ledger) => Object.values(ledger.options).flat().length;
	const counts = [
		...ID_KINDS.map((kind): [string, number] => [kind, after[kind].length - before[kind].length]),
		['options', count(after) - count(before)] satisfies [string, number]
	];
	return counts.filter(([, more]) => more > 0);
}

/** The ledger as the text of its file. */
export function ledgerText(ledger: Ledger): string {
	const options = Object.entries(ledger.options);
	return [
		'# Every id that was ever published. `npm run content:ledger` appends the new ones before a release.',
		'# Never remove a line: an id that is gone needs its successor in content/redirects.yaml.',
		...ID_KINDS.flatMap((kind) => list(kind, ledger[kind])),
		'# What can be chosen, paired or put in order, by question.',
		...(options.length === 0 ? ['options: {}'] : ['options:']),
		...options.map(([question, ids]) => `  ${question}: [${ids.map(quoted).join(', ')}]`),
		''
	].join('\n');
}

function list(name: string, ids: readonly string[]): string[] {
	return ids.length === 0 ? [`${name}: []`] : [`${name}:`, ...ids.map((id) => `  - ${quoted(id)}`)];
}

/** Ids such as `true`, `1` or `no` would be read as something else than text. */
function quoted(id: string): string {
	return /^(?:true|false|null|yes|no|on|off|[\d.e+-]+)$/i.test(id) ? `'${id}'` : id;
}
