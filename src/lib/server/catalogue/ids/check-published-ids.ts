import { type Catalogue } from '../catalogue';
import { type ParseContext } from '../parse-context';
import { publishedIds } from './published-ids';
import type { History } from './history';
import { checkLedger, checkLedgerOptions } from './check-ledger';
import { checkAddresses, checkIds, checkOptions } from './check-redirects';

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
