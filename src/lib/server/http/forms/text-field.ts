import * as v from 'valibot';
import { oneLine } from '$lib/domain/text/one-line';
import type { MessageId } from '$lib/i18n/message-id';

/** Letters may arrive in several signs each; what is longer than this is too long however it is written. */
const SIGNS_PER_LETTER = 4;

/**
 * A text of a form as it is kept: without spaces around it, letters composed, empty when the field is missing.
 * Its length is looked at before anything is done with it.
 * @param most longest text, in characters
 * @param long what is said when it is longer
 */
export function textField(most: number, long: MessageId) {
	return v.pipe(
		v.optional(v.string(), ''),
		v.maxLength(most * SIGNS_PER_LETTER, long),
		v.trim(),
		v.normalize('NFC'),
		v.maxLength(most, long)
	);
}

/** The same for a text of one line, which is shown within other lines. */
export function lineField(most: number, long: MessageId) {
	return v.pipe(textField(most, long), v.transform(oneLine));
}
