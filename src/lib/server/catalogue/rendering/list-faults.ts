import type { List, ListItem, Table } from 'mdast';
import { type Tell, sourceOf } from './source-of';

/** Finds numbered lists that would be shown with other numbers. */
export function lookAtList(node: List, text: string, tell: Tell): void {
	if (!node.ordered) return;
	const numbers = node.children.map((item) => /^\d+/.exec(sourceOf(item, text))?.[0] ?? '');
	const isCounted = numbers.every((number, index) => Number(number) === index + 1);
	const isAllOne = numbers.every((number) => number === '1');
	if (/^\d+\)/.test(sourceOf(node, text))) {
		tell('a numbered list is written 1. with a full stop, not 1)');
	} else if (!isCounted && !isAllOne) {
		tell(
			`a numbered list is shown as 1, 2, 3, but is written ${numbers.join(', ')}; close gaps, or write ${numbers[0] ?? '1'}\\. where no list is meant`
		);
	}
}

/** Finds empty items and checklists written by hand. */
export function lookAtItem(node: ListItem, text: string, tell: Tell): void {
	if (node.children.length === 0) tell('this item of a list is empty');
	if (/^(?:[-*+]|\d+[.)])\s+\[[ xX]?\]/.test(sourceOf(node, text))) {
		tell('a checklist is a plain list between <div class="checklist"> and </div>');
	}
}

/** Finds tables whose rows do not fit each other. */
export function lookAtTable(node: Table, text: string, tell: Tell): void {
	const width = node.children[0]?.children.length ?? 0;
	const before = text.slice(0, node.position?.start.offset ?? 0).split('\n');
	if ((before.at(-2) ?? '').trim()) tell('a table needs an empty line before it');
	for (const row of node.children) {
		const line = row.position?.start.line;
		const source = sourceOf(row, text).trim();
		if (!/^\|.*\|$/.test(source)) {
			tell('a row of a table begins and ends with |; leave an empty line after the table', line);
		} else if (row.children.length !== width) {
			tell(`this row has ${row.children.length} cells, the first row has ${width}`, line);
		}
	}
}
