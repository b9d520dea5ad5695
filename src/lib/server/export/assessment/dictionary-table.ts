import type { MessageId } from '$lib/i18n/message-id';
import type { Translate } from '$lib/i18n/translator';
import { textCell, type Column, type Table } from '../workbook/workbook';

/** Something that the dictionary explains: a column of a sheet, or a line of the summary. */
export interface DictionaryEntry extends Pick<Column<never>, 'id' | 'unit' | 'origin'> {
	readonly sheet: MessageId;
}

/** What every column and line of the workbook is, in which unit, and who says it. */
export function dictionaryTable(
	entries: readonly DictionaryEntry[],
	definedBy: string,
	say: Translate
): Table<DictionaryEntry> {
	return {
		name: NAME,
		columns: columnsIn(definedBy, say),
		records: [
			...entries,
			...columnsIn(definedBy, say).map(({ id, unit, origin }): DictionaryEntry => ({
				id,
				unit,
				origin,
				sheet: NAME
			}))
		]
	};
}

const NAME = 'export-dictionary';

function columnsIn(definedBy: string, say: Translate): readonly Column<DictionaryEntry>[] {
	return [
		{
			id: 'export-dictionary-sheet',
			unit: 'text',
			origin: 'ours',
			width: 18,
			cell: ({ sheet }) => textCell(say(sheet))
		},
		{
			id: 'export-dictionary-column',
			unit: 'text',
			origin: 'ours',
			width: 34,
			cell: ({ id }) => textCell(say(id))
		},
		{
			id: 'export-dictionary-meaning',
			unit: 'text',
			origin: 'ours',
			width: 80,
			cell: ({ id }) => textCell(say(`${id}-about`))
		},
		{
			id: 'export-dictionary-unit',
			unit: 'text',
			origin: 'ours',
			width: 24,
			cell: ({ unit }) => textCell(say(`export-unit-${unit}`))
		},
		{
			id: 'export-dictionary-origin',
			unit: 'text',
			origin: 'ours',
			width: 46,
			cell: ({ origin }) =>
				textCell(origin === 'toolkit' ? definedBy : say(`export-origin-${origin}`))
		}
	];
}
