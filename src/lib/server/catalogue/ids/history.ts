import type * as v from 'valibot';
import type { Catalogue } from '../catalogue';
import type { ReadYaml } from '../files/read-yaml';
import { type ParseContext, readFile } from '../parse-context';
import { RedirectsFile, LedgerFile } from '../reference/reference-schema';
import { type Publishing, publishedIds } from './published-ids';
import { resolveRedirects } from './resolve-redirects';

/** What old addresses and ids became. */
export const REDIRECTS = 'content/redirects.yaml';
/** Every id that was ever published. */
export const LEDGER = 'content/ledger.yaml';
/** The file of redirects with its lines. */
export type Redirects = ReadYaml<v.InferOutput<typeof RedirectsFile>>;
/** The ledger with its lines. */
export type Ledger = ReadYaml<v.InferOutput<typeof LedgerFile>>;

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
