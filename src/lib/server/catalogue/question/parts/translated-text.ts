import type { TranslationFault } from '../kind-content';

/** A text of a translation, which is missing where the source has one. */
export function translatedText(
	source: string,
	own: string | undefined,
	field: string,
	fault: TranslationFault
): string {
	if (source && !own) fault(field, 'is missing');
	return own ?? '';
}
