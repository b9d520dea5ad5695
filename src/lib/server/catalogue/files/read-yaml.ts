import * as v from 'valibot';
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node
} from 'yaml';
import { plainTextFault } from '../checks/plain-text-fault';
import type { Problem } from '../problems';
import { issuePath, tellIssue } from './tell-issue';

/** Holds patterns, which nobody is shown. */
const PATTERNS = 'content/claims.yaml';

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
	const faults = [...document.errors, ...document.warnings].map((fault) => ({
		offset: fault.pos[0],
		reason: fault.message
	}));
	for (const { offset, reason } of [
		...faults,
		...misreadValues(document, text, file !== PATTERNS)
	]) {
		problems.push({ file, line: lineAt(offset), field: '', reason });
	}
	if (faults.length > 0 || hasAlias(document)) return undefined;

	const lineOf = (path: readonly (string | number)[]) => lineAt(offsetOf(document, path));
	const checked = v.safeParse(schema, document.toJS());
	if (checked.success) return { value: checked.output, lineOf };
	for (const issue of checked.issues) {
		const path = issuePath(issue);
		problems.push({ file, line: lineOf(path), field: path.join('.'), reason: tellIssue(issue) });
	}
	return undefined;
}

/** Values that are valid YAML but not what the author typed. */
function misreadValues(
	document: Document,
	text: string,
	isShown: boolean
): readonly { readonly offset: number; readonly reason: string }[] {
	const found: { offset: number; reason: string }[] = [];
	visit(document, {
		Node(_key, node) {
			const [start, end, next] = node.range ?? [0, 0, 0];
			if (isAlias(node)) {
				found.push({ offset: start, reason: 'a value that begins with * needs quotes' });
			} else if (node.anchor) {
				found.push({ offset: start, reason: 'a value that begins with & needs quotes' });
			} else if (isScalar(node) && node.type === 'PLAIN' && /^ #/.test(text.slice(end, next))) {
				// Two spaces before # make a comment on purpose, as in tables of settings.
				found.push({ offset: start, reason: 'is cut off at " #": put it into quotes' });
			} else if (isShown && isScalar(node) && typeof node.value === 'string') {
				const reason = plainTextFault(node.value);
				if (reason) found.push({ offset: start, reason });
			}
		}
	});
	return found;
}

function hasAlias(document: Document): boolean {
	let found = false;
	visit(document, {
		Alias() {
			found = true;
			return visit.BREAK;
		}
	});
	return found;
}

/** Offset of a key or list item at a path, or of the nearest parent that exists. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				({ key }) => isScalar(key) && String(key.value) === String(step)
			);
			if (!pair) return offset;
			offset = startOf(pair.key as Node);
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (!node) return offset;
			offset = startOf(node as Node);
		} else {
			return offset;
		}
	}
	return offset;
}

function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}
