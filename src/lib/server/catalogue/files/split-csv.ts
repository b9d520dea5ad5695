import { CsvError, parse } from 'csv-parse/sync';

/** A record of a CSV text. */
export interface CsvRecord {
	/** Line on which it begins, from 1. */
	readonly line: number;
	readonly fields: readonly string[];
}

/** Why a CSV text cannot be read. */
export interface CsvFault {
	readonly line: number;
	readonly reason: string;
}

const REASONS: Readonly<Record<string, string>> = {
	INVALID_OPENING_QUOTE: 'holds a quote in a field that does not begin with one',
	CSV_INVALID_CLOSING_QUOTE: 'goes on after a closing quote',
	CSV_QUOTE_NOT_CLOSED: 'opens a quote that is never closed'
};

/**
 * Splits a CSV text by RFC 4180: commas, quotes doubled inside quotes, line ends inside quotes.
 * Nothing is guessed: a stray quote and an empty line are faults; after a stray quote nothing more is read.
 */
export function splitCsv(text: string): { records: readonly CsvRecord[]; faults: CsvFault[] } {
	const records: CsvRecord[] = [];
	let line = 1;
	try {
		parse(text.replace(/\r\n/g, '\n').replace(/\n+$/, '') || '\n', {
			relax_column_count: true,
			record_delimiter: '\n',
			onRecord: (fields: string[], { lines }) => {
				records.push({ line, fields });
				line = lines + 1;
				return null;
			}
		});
	} catch (fault) {
		if (!(fault instanceof CsvError)) throw fault;
		return { records, faults: [{ line, reason: REASONS[fault.code] ?? fault.message }] };
	}
	const empty = records.filter(({ fields }) => fields.length === 1 && fields[0] === '');
	return { records, faults: empty.map((one) => ({ line: one.line, reason: 'is an empty line' })) };
}
