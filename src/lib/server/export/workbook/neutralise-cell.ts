import { cleanText } from '$lib/domain/text/clean-text';

/** What spreadsheets take for the start of a formula, plain or full-width, also after spaces and invisible characters. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\n]/u;

/**
 * Makes a cell of a CSV file harmless, since it cannot say that it is text: what looks like a formula gets an
 * apostrophe before it. The text is cleaned before it is judged, so that nothing hides the sign that is judged.
 * @example neutraliseCell('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 */
export function neutraliseCell(text: string): string {
	const clean = cleanText(text);
	return FORMULA.test(clean) ? `'${clean}` : clean;
}
