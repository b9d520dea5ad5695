import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type IRunOptions
} from 'docx';
import type { ActionRow } from '$lib/domain/strategy/outline';
import { runLanguage } from './docx-styles';
import { isRightToLeft, textRuns } from './docx-text';

/** Words of the table's heads, and of what is not set. */
export interface TableLabels {
	readonly heads: readonly [string, string, string, string, string];
	readonly questions: (codes: string) => string;
	readonly notSet: string;
}

/** Twentieths of a point; together the width between the margins of A4. */
const WIDTHS = [3450, 1850, 1450, 1090, 1800];
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4C7' };
const STRONG = { style: BorderStyle.SINGLE, size: 12, color: '17232E' };
const MARGINS = { top: 70, bottom: 70, left: 0, right: 170 };

/** The table of actions; its head is repeated on every page and no line is torn apart. */
export function actionTable(
	rows: readonly ActionRow[],
	labels: TableLabels,
	rightToLeft: boolean
): Table {
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: labels.heads.map((text, column) =>
			cellOf([{ text }], column, rightToLeft, { style: 'TableHead', isHead: true })
		)
	});
	return new Table({
		width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: WIDTHS,
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: rightToLeft,
		borders: {
			top: NONE,
			left: NONE,
			right: NONE,
			bottom: STRONG,
			insideVertical: NONE,
			insideHorizontal: LINE
		},
		rows: [head, ...rows.map((row, index) => rowOf(row, index + 1, labels, rightToLeft))]
	});
}

interface Piece extends IRunOptions {
	readonly text: string;
}

function rowOf(row: ActionRow, number: number, labels: TableLabels, rightToLeft: boolean) {
	const language = row.lang ? { language: runLanguage(row.lang) } : {};
	const notSet: Piece = { text: labels.notSet, italics: true, color: '4A5661' };
	const own = (text: string): Piece => (text ? { text, ...language } : notSet);
	const known = (text: string): Piece => (text ? { text } : notSet);
	const questions =
		row.codes.length > 0 ? [{ text: ` ${labels.questions(row.codes.join(', '))}` }] : [];
	const cells: readonly (readonly Piece[])[] = [
		[{ text: `${number}  `, bold: true, color: '0A5A63' }, own(row.text), ...questions],
		[own(row.owner)],
		[known(row.due)],
		[known(row.costLabel)],
		[own(row.measure)]
	];
	return new TableRow({
		cantSplit: true,
		children: cells.map((pieces, column) =>
			cellOf(pieces, column, rightToLeft, { style: 'TableText', isHead: false })
		)
	});
}

function cellOf(
	pieces: readonly Piece[],
	column: number,
	tableRtl: boolean,
	{ style, isHead }: { readonly style: string; readonly isHead: boolean }
): TableCell {
	const words = pieces.map((piece) => piece.text).join('');
	const rightToLeft = isRightToLeft(words, tableRtl);
	return new TableCell({
		width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
		margins: tableRtl ? { ...MARGINS, left: MARGINS.right, right: MARGINS.left } : MARGINS,
		...(isHead ? { borders: { bottom: STRONG } } : {}),
		children: [
			new Paragraph({
				style,
				bidirectional: rightToLeft,
				children: pieces.flatMap(({ text, ...options }) => textRuns(text, rightToLeft, options))
			})
		]
	});
}
