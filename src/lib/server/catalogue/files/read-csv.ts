import * as v from 'valibot';
import { lose, report, type ParseContext } from '../parse-context';
import { splitCsv, type CsvRecord } from './split-csv';

/** A row that passed its schema, with its line in the file. */
export interface CsvRow<Shape> {
	readonly line: number;
	readonly value: Shape;
}

/**
 * Reads a CSV file whose first line names the fields of a schema, in their order.
 * Every fault becomes a problem with its line; then nothing is returned.
 */
export function readCsv<Entries extends v.ObjectEntries>(
	context: ParseContext,
	file: string,
	schema: v.StrictObjectSchema<Entries, undefined>
): readonly CsvRow<v.InferOutput<typeof schema>>[] | undefined {
	const text = context.files[file];
	if (text === undefined) {
		report(context, file, 1, '', 'this file is missing');
		return lose(context, file);
	}
	const before = context.problems.length;
	const { records, faults } = splitCsv(text);
	for (const { line, reason } of faults) report(context, file, line, '', reason);
	const names = Object.keys(schema.entries);
	const [head, ...rest] = records;
	if (head?.fields.join() !== names.join()) {
		report(context, file, 1, '', `the first line should be ${names.join()}`);
	}
	if (context.problems.length > before) return lose(context, file);
	const rows = rest.map((record) => readRow(context, file, schema, names, record));
	return context.problems.length > before ? lose(context, file) : rows.filter((row) => !!row);
}

function readRow<Entries extends v.ObjectEntries>(
	context: ParseContext,
	file: string,
	schema: v.StrictObjectSchema<Entries, undefined>,
	names: readonly string[],
	{ line, fields }: CsvRecord
): CsvRow<v.InferOutput<typeof schema>> | undefined {
	if (fields.length !== names.length) {
		const reason = `has ${fields.length} fields, the first line has ${names.length}`;
		report(context, file, line, '', reason);
		return undefined;
	}
	const cells = Object.fromEntries(names.map((name, index) => [name, fields[index]]));
	const checked = v.safeParse(schema, cells);
	if (checked.success) return { line, value: checked.output };
	for (const issue of checked.issues) {
		report(context, file, line, v.getDotPath(issue) ?? '', issue.message);
	}
	return undefined;
}
