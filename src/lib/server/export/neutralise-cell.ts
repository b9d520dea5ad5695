/** What spreadsheets take for the start of a formula, plain or full-width, also after spaces and invisible characters. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r]/u;

/**
 * Makes a cell that somebody wrote harmless: what looks like a formula gets an apostrophe before it.
 * @example neutraliseCell('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 */
export function neutraliseCell(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}
