import type * as v from 'valibot';
import type { Catalogue } from './catalogue';
import { publishedIds } from './check-published-ids';
import type { LedgerFile } from './schemas/reference';

export type Ledger = v.InferOutput<typeof LedgerFile>;

/** Appends the ids that are published for the first time; what stands in the ledger stays as it is. */
export function extendLedger(ledger: Ledger, catalogue: Catalogue): Ledger {
	const { lessons, questions } = publishedIds(catalogue);
	return {
		lessons: [...new Set([...ledger.lessons, ...lessons])],
		questions: [...new Set([...ledger.questions, ...questions])]
	};
}

/** The ledger as the text of its file. */
export function ledgerText(ledger: Ledger): string {
	return [
		'# Every id that was ever published. `npm run content:ledger` appends the new ones before a release.',
		'# Never remove a line: an id that is gone needs its successor in content/redirects.yaml.',
		...list('lessons', ledger.lessons),
		...list('questions', ledger.questions),
		''
	].join('\n');
}

function list(name: string, ids: readonly string[]): string[] {
	return ids.length === 0 ? [`${name}: []`] : [`${name}:`, ...ids.map((id) => `  - ${id}`)];
}
