/** A node of the tree between Markdown and HTML, as far as our own steps look at it. */
export interface HtmlNode {
	type: string;
	tagName?: string;
	value?: string;
	properties?: Record<string, unknown>;
	children?: HtmlNode[];
}

/** Visits every node below a node, parents before their children. */
export function visitNodes(node: HtmlNode, look: (node: HtmlNode) => void): void {
	for (const child of node.children ?? []) {
		look(child);
		visitNodes(child, look);
	}
}
