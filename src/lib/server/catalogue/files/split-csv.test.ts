import { describe, expect, it } from 'vitest';
import { splitCsv } from './split-csv';

const fieldsOf = (text: string) => splitCsv(text).records.map((record) => record.fields);
const faultsOf = (text: string) =>
	splitCsv(text).faults.map(({ line, reason }) => `${line}: ${reason}`);

describe('splitCsv', () => {
	it('splits plain and quoted fields, empty ones too', () => {
		expect(fieldsOf('a,b,c\n1,"two, and ""more""",\n')).toEqual([
			['a', 'b', 'c'],
			['1', 'two, and "more"', '']
		]);
	});

	it('keeps line ends inside quotes and counts them', () => {
		const { records } = splitCsv('a,b\n"one\ntwo",2\n3,4');
		expect(records).toEqual([
			{ line: 1, fields: ['a', 'b'] },
			{ line: 2, fields: ['one\ntwo', '2'] },
			{ line: 4, fields: ['3', '4'] }
		]);
	});

	it('takes Windows line ends and lets empty lines at the end be', () => {
		expect(fieldsOf('a,b\r\n1,2\r\n\r\n')).toEqual([
			['a', 'b'],
			['1', '2']
		]);
		expect(faultsOf('a,b\r\n1,2\r\n\r\n')).toEqual([]);
	});

	it.each([
		['a,b\n\n1,2', '2: is an empty line'],
		['', '1: is an empty line'],
		['a,b\n1,b"c', '2: holds a quote in a field that does not begin with one'],
		['a,b\n"1"x,2', '2: goes on after a closing quote'],
		['a,b\n1,"2\n3,4', '2: opens a quote that is never closed']
	])('refuses %j', (text, fault) => {
		expect(faultsOf(text)).toEqual([fault]);
	});
});
