import { visitNodes, type HtmlNode } from './markdown-tree';

/** Makes raw HTML plain text and pictures their description, before anything becomes an element. */
export function showAsText() {
	return (tree: unknown): void => {
		const root = tree as MarkdownNode;
		visitNodes(root, (node) => {
			const { type, alt = '' } = node as MarkdownNode;
			if (type === 'html') becomeText(node, node.value ?? '');
			if (type === 'image' || type === 'imageReference') becomeText(node, alt ?? '');
		});
		wrapLooseText(root);
	};
}

interface MarkdownNode extends HtmlNode {
	alt?: string | null;
}

const BLOCKS = ['root', 'blockquote', 'listItem'];

function becomeText(node: HtmlNode, value: string): void {
	node.type = 'text';
	node.value = value;
}

/** Text that was a block of HTML needs a paragraph. */
function wrapLooseText(node: HtmlNode): void {
	if (BLOCKS.includes(node.type) && node.children) {
		node.children = node.children.map((child) =>
			child.type === 'text' ? { type: 'paragraph', children: [child] } : child
		);
	}
	for (const child of node.children ?? []) wrapLooseText(child);
}
