import writeWorkbook from 'write-excel-file/node';
import { dictionaryTable, type DictionaryEntry } from '../assessment/dictionary-table';
import { fitToPage } from '../workbook/fit-to-page';
import type { CountryExport } from './country-export';
import { countrySourceTable } from './country-source-table';
import { countryTable } from './country-table';
import { sheetOf, type Table } from '../workbook/workbook';

/** Renders countries as a workbook: the values, what every column means, and where they come from. */
export async function countryWorkbook(input: CountryExport): Promise<Uint8Array> {
	const { say, rightToLeft } = input;
	const countries = countryTable(input);
	const sources = countrySourceTable(input);
	// No column of these sheets is defined by an instrument.
	const dictionary = dictionaryTable([...entriesOf(countries), ...entriesOf(sources)], '', say);
	const sheets = [
		sheetOf(countries, say, rightToLeft),
		sheetOf(dictionary, say, rightToLeft),
		sheetOf(sources, say, rightToLeft)
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
