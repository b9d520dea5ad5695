import type { Nodes } from 'mdast';

/** Reports a fault at a line of the text; without one, at the line of the node. */
export type Tell = (reason: string, line?: number) => void;

/** A node as its author wrote it. */
export function sourceOf(node: Nodes, text: string): string {
	const { start, end } = node.position ?? {};
	return text.slice(start?.offset ?? 0, end?.offset ?? 0);
}
