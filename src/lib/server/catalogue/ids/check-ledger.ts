import type { Catalogue } from '../catalogue';
import { type ParseContext, report } from '../parse-context';
import { type Ledger, REDIRECTS, LEDGER, type Redirects } from './history';
import { ID_KINDS } from './id-kinds';
import type { PublishedIds } from './published-ids';

/** Reports published ids that are gone without a successor. */
export function checkLedger(
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

/** Reports published options that are gone without a successor. */
export function checkLedgerOptions(
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
		// That the question itself is gone is reported above.
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
