import type { MessageArguments, Translate } from '$lib/i18n/translator';
import type { MessageId } from '$lib/i18n/message-id';

/** What is wrong with a form, in words. */
export interface Faults {
	/** By field, for the message beside it. */
	readonly by: Readonly<Record<string, string>>;
	/** For the summary, each leading to its field. */
	readonly items: readonly { readonly href: string; readonly text: string }[];
}

/**
 * Puts the faults that an action found into words.
 * @param errors ids of interface texts by field name
 */
export function tellFaults(
	t: Translate,
	errors: Readonly<Record<string, MessageId>> | undefined,
	values?: MessageArguments
): Faults {
	const told = Object.entries(errors ?? {}).map(([field, id]) => [field, t(id, values)] as const);
	return {
		by: Object.fromEntries(told),
		items: told.map(([field, text]) => ({ href: `#f-${field}`, text }))
	};
}
