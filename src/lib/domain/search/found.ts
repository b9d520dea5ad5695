import type { Locale } from '../locale/locales';
import type { Piece } from './excerpt';
import type { FoundKind } from './search-fields';

/** One result of a search, with the words that were looked for marked. */
export interface Found {
	readonly id: string;
	readonly kind: FoundKind;
	/** Below the language. */
	readonly path: string;
	readonly title: readonly Piece[];
	readonly context: string;
	readonly excerpt: readonly Piece[];
	/** Language of its texts. */
	readonly locale: Locale;
}
