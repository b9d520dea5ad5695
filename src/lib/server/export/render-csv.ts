import { neutraliseCell } from './workbook/neutralise-cell';

/**
 * Renders rows as CSV by RFC 4180, in UTF-8 with the mark that spreadsheets need to see that it is.
 * Texts that a spreadsheet would take for a formula are made harmless; numbers keep a point before their decimals.
 */
export function renderCsv(rows: readonly (readonly (string | number)[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = neutraliseCell(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
