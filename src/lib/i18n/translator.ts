import { FluentBundle, FluentResource } from '@fluent/bundle';
import { intlTags, type Locale } from '$lib/domain/locale/locales';
import { inAnotherLanguage } from './another-language';
import type { MessageId } from './message-id';

export type MessageArguments = Readonly<Record<string, string | number>>;

/** Gives the interface text for an id in one language; numbers choose the plural form. */
export type Translate = (id: MessageId, values?: MessageArguments) => string;

/** The messages of one language, ready to be formatted. */
export interface Messages {
	readonly locale: Locale;
	readonly bundle: FluentBundle;
}

/**
 * Reads the Fluent sources of one language. What cannot be parsed is left out: `content:check` names it.
 * @throws when an id is used twice: the last file read would win, in no order that anybody sees
 */
export function readMessages(locale: Locale, sources: readonly string[]): Messages {
	return { locale, bundle: createBundle(locale, sources, true) };
}

/** The same without the invisible marks around inserted values: for titles, attributes that are compared, and files. */
export function readPlainMessages(locale: Locale, sources: readonly string[]): Messages {
	return { locale, bundle: createBundle(locale, sources, false) };
}

/**
 * Builds the translator of a page. A text that the first language lacks comes from the next one, marked as such.
 * @param chain messages of the page's language, then of those it falls back to
 */
export function createTranslator(chain: readonly Messages[]): Translate {
	return (id, values) => {
		const { text, locale } = format(chain, id, values);
		return locale === chain[0]?.locale ? text : inAnotherLanguage(text, locale);
	};
}

/** Builds a translator for titles and files: a text of another language is not marked. */
export function createPlainTranslator(chain: readonly Messages[]): Translate {
	return (id, values) => format(chain, id, values).text;
}

function createBundle(locale: Locale, sources: readonly string[], useIsolating: boolean) {
	const bundle = new FluentBundle(intlTags(locale), { useIsolating });
	for (const source of sources) {
		const errors = bundle.addResource(new FluentResource(source));
		if (errors.length > 0) throw new Error(`messages of ${locale}: ${String(errors[0])}`);
	}
	return bundle;
}

function format(chain: readonly Messages[], id: string, values?: MessageArguments) {
	const faults: string[] = [];
	for (const { locale, bundle } of chain) {
		const pattern = bundle.getMessage(id)?.value;
		const errors: Error[] = [];
		const text = pattern && bundle.formatPattern(pattern, values ?? null, errors);
		if (text !== undefined && text !== null && errors.length === 0) return { text, locale };
		faults.push(`${locale}: ${errors.length > 0 ? String(errors[0]) : 'no such message'}`);
	}
	throw new Error(`message ${id}: ${faults.join('; ')}`);
}
