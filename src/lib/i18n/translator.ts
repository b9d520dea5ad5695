import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locale } from '$lib/domain/locale/locales';
import type { MessageId } from './message-id';

export type MessageArguments = Readonly<Record<string, string | number>>;

/** Gives the interface text for an id in one language; numbers choose the plural form. */
export type Translate = (id: MessageId, values?: MessageArguments) => string;

/**
 * Builds the translator of one language from its Fluent sources.
 * @throws when a source does not parse or an asked id is missing: both are faults of the catalogue, not of a person
 */
export function createTranslator(locale: Locale, sources: readonly string[]): Translate {
	const marked = createBundle(locale, sources, true);
	return (id, values) => format(marked, id, values);
}

/** The same without the invisible marks around inserted values: for titles, attributes that are compared, and files. */
export function createPlainTranslator(locale: Locale, sources: readonly string[]): Translate {
	const plain = createBundle(locale, sources, false);
	return (id, values) => format(plain, id, values);
}

function createBundle(locale: Locale, sources: readonly string[], useIsolating: boolean) {
	const bundle = new FluentBundle(locale, { useIsolating });
	for (const source of sources) {
		const errors = bundle.addResource(new FluentResource(source));
		if (errors.length > 0) throw new Error(`messages of ${locale}: ${String(errors[0])}`);
	}
	return bundle;
}

function format(bundle: FluentBundle, id: string, values?: MessageArguments): string {
	const message = bundle.getMessage(id);
	if (!message?.value) throw new Error(`no message ${id} in ${bundle.locales.join()}`);
	const errors: Error[] = [];
	const text = bundle.formatPattern(message.value, values ?? null, errors);
	if (errors.length > 0) throw new Error(`message ${id}: ${String(errors[0])}`);
	return text;
}
