import writeWorkbook from 'write-excel-file/node';
import { actionExport } from '../assessment/action-table';
import type { Export } from '../assessment/assessment-table';
import { criteriaTable } from '../assessment/criteria-table';
import { dictionaryTable, type DictionaryEntry } from '../assessment/dictionary-table';
import { fitToPage } from './fit-to-page';
import { questionTable } from '../assessment/question-table';
import { summaryTable } from '../assessment/summary-table';
import { sheetOf, type Table } from './workbook';

/** Renders an assessment as a workbook: summary, criteria, questions, actions, and what every column means. */
export async function renderXlsx(input: Export): Promise<Uint8Array> {
	const { definedBy, say, rightToLeft } = input;
	const summary = summaryTable(input);
	const criteria = criteriaTable(input);
	const questions = questionTable(input);
	const actions = actionExport(input);
	const dictionary = dictionaryTable(
		[
			...summary.records.map(({ id, unit, origin }) => ({ id, unit, origin, sheet: summary.name })),
			...entriesOf(summary),
			...entriesOf(criteria),
			...entriesOf(questions),
			...entriesOf(actions)
		],
		definedBy,
		say
	);
	const sheets = [
		sheetOf(summary, say, rightToLeft),
		sheetOf(criteria, say, rightToLeft),
		sheetOf(questions, say, rightToLeft),
		sheetOf(actions, say, rightToLeft),
		sheetOf(dictionary, say, rightToLeft)
	];
	return writeWorkbook(sheets, {
		fontFamily: 'Arial',
		fontSize: 10,
		features: [fitToPage]
	}).toBuffer();
}

function entriesOf<Record>({ name, columns }: Table<Record>): readonly DictionaryEntry[] {
	return columns.map(({ id, unit, origin }) => ({ id, unit, origin, sheet: name }));
}
