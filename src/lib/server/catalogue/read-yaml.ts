import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problems';

/** A YAML text that passed its schema, and a way to point into it later. */
export interface ReadYaml<Shape> {
	readonly value: Shape;
	/** File line of a path such as `['choices', 1, 'text']`. */
	readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses YAML and checks it against a schema; every fault becomes a problem with its line.
 * @param firstLine file line on which the text begins, for YAML inside a lesson
 */
export function readYaml<Schema extends v.GenericSchema>(
	file: string,
	text: string,
	schema: Schema,
	problems: Problem[],
	firstLine = 1
): ReadYaml<v.InferOutput<Schema>> | undefined {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	for (const fault of document.errors) {
		problems.push({ file, line: lineAt(fault.pos[0]), field: '', reason: fault.message });
	}
	if (document.errors.length > 0) return undefined;

	const lineOf = (path: readonly (string | number)[]) => lineAt(offsetOf(document, path));
	const checked = v.safeParse(schema, document.toJS());
	if (checked.success) return { value: checked.output, lineOf };
	for (const issue of checked.issues) {
		const path = (issue.path ?? []).map((step) => step.key as string | number);
		problems.push({ file, line: lineOf(path), field: path.join('.'), reason: tellIssue(issue) });
	}
	return undefined;
}

/** Offset of the value at a path, or of the nearest parent that exists. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
	for (let length = path.length; length > 0; length -= 1) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function tellIssue(issue: v.BaseIssue<unknown>): string {
	if (issue.expected === 'never') return 'is not a field that stands here';
	if (issue.received === 'undefined') return 'is missing';
	if (issue.kind === 'schema' && issue.expected) {
		return `should be ${issue.expected}, but is ${issue.received}`;
	}
	return issue.message;
}
