import type { Cell, CellObject, Row } from 'write-excel-file/node';
import type { MessageId } from '$lib/i18n/message-id';
import type { Translate } from '$lib/i18n/translator';
import { cleanText } from '$lib/domain/text/clean-text';

/** Who says what is in a column. */
export type Origin = 'toolkit' | 'ours' | 'city' | 'computed' | 'survey' | 'derived';
/** What kind of value a column holds. */
export type Unit = 'text' | 'count' | 'share' | 'day' | 'one-zero' | 'address' | 'code';

/** The head of a column is a message; the message with `-about` says in the dictionary what it is. */
type ColumnId =
	Extract<MessageId, `export-${string}-about`> extends `${infer Head}-about` ? Head : never;

/** One column: what it is called and means, and the cell it gives for a row. */
export interface Column<Record> {
	readonly id: ColumnId;
	readonly unit: Unit;
	readonly origin: Origin;
	/** In characters. */
	readonly width: number;
	readonly cell: (record: Record) => Cell;
}

/** A table of the workbook. */
export interface Table<Record> {
	readonly name: MessageId;
	readonly columns: readonly Column<Record>[];
	readonly records: readonly Record[];
}

/** Turns a table into a sheet with a bold head that stays in view. */
export function sheetOf<Record>(table: Table<Record>, say: Translate, rightToLeft: boolean) {
	const head: Row = table.columns.map((column) => headCell(say(column.id)));
	const rows = table.records.map((record) => table.columns.map((column) => column.cell(record)));
	const widths = table.columns.map(({ width }) => width);
	return {
		sheet: sheetName(say(table.name)),
		data: [head, ...rows].map((row) => withHeight(row, widths)),
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: 1,
		rightToLeft,
		orientation: 'landscape' as const
	};
}

const LINE_POINTS = 13;
/** Spreadsheets take no higher row than 409 points. */
const MOST_LINES = 30;
/** Letters that fit where one digit of the column's width fits, on the careful side. */
const LETTERS = 1.05;

/** Makes a row high enough for its wrapped texts, since not every program does so when it opens a file. */
function withHeight(row: Row, widths: readonly number[]): Row {
	const lines = row.map((cell, index) => linesOf(cell, (widths[index] ?? 10) * LETTERS));
	const height = Math.min(Math.max(1, ...lines), MOST_LINES) * LINE_POINTS + 3;
	return row.map((cell) => (isStyled(cell) ? { ...cell, height } : cell));
}

function linesOf(cell: Cell, letters: number): number {
	const text = isStyled(cell) && typeof cell.value === 'string' ? cell.value : '';
	return text
		.split('\n')
		.map((line) => Math.max(1, Math.ceil(line.length / letters)))
		.reduce((sum, count) => sum + count, 0);
}

/** Tells a cell with a look from an empty one. */
export function isStyled(cell: Cell): cell is CellObject {
	return typeof cell === 'object' && cell !== null && 'value' in cell;
}

/** A bold cell of a head. */
function headCell(value: string): Cell {
	return {
		value,
		type: String,
		fontWeight: 'bold',
		backgroundColor: '#E2F0F0',
		alignVertical: 'top',
		wrap: true
	};
}

/** Spreadsheets take this for a character by its code; the sign before it keeps it as it was typed. */
const CODE = /_x[0-9A-Fa-f]{4}_/g;

/** Text of ours; empty text leaves the cell empty. */
export function textCell(value: string | undefined): Cell {
	const text = cleanText(value ?? '').replace(CODE, '_x005F$&');
	return text ? { value: text, type: String, wrap: true, alignVertical: 'top' } : null;
}

/** Format of a cell in which nothing is ever taken for a formula, a number or a day, not even when somebody edits it. */
const AS_TEXT = '@';

/** Text that somebody wrote, shown as it was typed; it cannot become a formula. */
export function ownTextCell(value: string | null | undefined): Cell {
	const cell = textCell(value ?? undefined);
	return isStyled(cell) ? { ...cell, format: AS_TEXT } : cell;
}

/** A whole number. */
export function countCell(value: number | undefined | null): Cell {
	return value === undefined || value === null
		? null
		: { value, type: Number, format: '0', alignVertical: 'top' };
}

/** A share between 0 and 1, as a number. */
export function shareCell(value: number): Cell {
	return { value, type: Number, format: '0.0000', alignVertical: 'top' };
}

/** A day without a time. @param day as YYYY-MM-DD, or empty */
export function dayCell(day: string | undefined): Cell {
	return !day || Number.isNaN(Date.parse(day))
		? null
		: {
				value: new Date(day),
				type: Date,
				format: 'yyyy-mm-dd',
				alignVertical: 'top'
			};
}

/** What spreadsheets accept as the name of a sheet. */
function sheetName(name: string): string {
	return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
