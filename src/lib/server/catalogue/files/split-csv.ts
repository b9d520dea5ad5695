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

/**
 * Splits a CSV text by RFC 4180: commas, quotes doubled inside quotes, line ends inside quotes.
 * Nothing is guessed: a quote in a plain field, text after a closing quote and an empty line are faults.
 */
export function splitCsv(text: string): { records: readonly CsvRecord[]; faults: CsvFault[] } {
	const records: CsvRecord[] = [];
	const faults: CsvFault[] = [];
	const body = text.replace(/\r\n/g, '\n').replace(/\n+$/, '');
	let line = 1;
	let at = 0;
	while (at < body.length || line === 1) {
		const record = readRecord(body, at);
		if (record.fault) faults.push({ line, reason: record.fault });
		records.push({ line, fields: record.fields });
		line += body.slice(at, record.end).split('\n').length;
		at = record.end + 1;
	}
	return { records, faults };
}

const NEVER_CLOSED = 'opens a quote that is never closed';

interface ReadRecord {
	readonly fields: readonly string[];
	/** Offset of the line end after the record, or of the end of the text. */
	readonly end: number;
	readonly fault: string | undefined;
}

function readRecord(text: string, start: number): ReadRecord {
	const fields: string[] = [];
	let at = start;
	for (;;) {
		const field = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
		if (field.fault) return { fields, end: lineEnd(text, at), fault: field.fault };
		fields.push(field.value);
		at = field.end;
		if (text[at] !== ',') break;
		at += 1;
	}
	const isEmpty = fields.length === 1 && fields[0] === '';
	return { fields, end: at, fault: isEmpty ? 'is an empty line' : undefined };
}

interface ReadField {
	readonly value: string;
	readonly end: number;
	readonly fault?: string;
}

function readPlain(text: string, start: number): ReadField {
	let end = start;
	while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
	const value = text.slice(start, end);
	return value.includes('"')
		? { value, end, fault: 'holds a quote in a field that does not begin with one' }
		: { value, end };
}

function readQuoted(text: string, start: number): ReadField {
	let end = start + 1;
	for (;;) {
		end = text.indexOf('"', end);
		if (end < 0) return { value: '', end: text.length, fault: NEVER_CLOSED };
		if (text[end + 1] !== '"') break;
		end += 2;
	}
	const value = text.slice(start + 1, end).replaceAll('""', '"');
	const after = text[end + 1];
	const isClosed = after === undefined || after === ',' || after === '\n';
	return isClosed
		? { value, end: end + 1 }
		: { value, end: end + 1, fault: 'goes on after a closing quote' };
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}
