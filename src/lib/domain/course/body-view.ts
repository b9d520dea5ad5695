import type { Locale } from '../locale/locales';

/** A source in the list below a text. */
export interface SourceRow {
	readonly key: string;
	readonly title: string;
	readonly year: string;
	readonly address: string;
	readonly note: string;
}

/** What the body of a lesson or page points to, resolved for one language. */
export interface BodyView {
	readonly locale: Locale;
	readonly terms: Readonly<Record<string, { readonly term: string; readonly text: string }>>;
	/** Addresses by reference, for example `indicator:SP-254`. */
	readonly links: Readonly<Record<string, string>>;
	readonly sources: readonly SourceRow[];
}
