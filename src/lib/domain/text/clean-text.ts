/** What office programs, word processors and systems put at the end of a line. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Signs that no person types and that document writers or databases refuse, and halves of a pair that lost the other. */
const UNFIT = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu;
const HALF = /\p{Surrogate}/gu;
/**
 * More marks on one letter than any language needs. Composing letters takes time with the square of such a run,
 * so it is cut where Unicode's stream-safe text ends it (UAX 15, section 13).
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Brings text from outside to what may be kept: one kind of line end, no control characters but line end and tab,
 * no noncharacters, whole signs only, at most thirty marks on one letter.
 * @example cleanText('one\r\ntwo\0') === 'one\ntwo'
 */
export function cleanText(text: string): string {
	return text
		.replace(LINE_ENDS, '\n')
		.replace(UNFIT, '')
		.replace(HALF, '\uFFFD')
		.replace(MARKS, '$1');
}
