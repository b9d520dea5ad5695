import { visitNodes, type HtmlNode } from './markdown-tree';

const HEADING = /^h([1-6])$/;
const FIRST = 3;

/** Headings begin at h3, below those of the page, and never skip a level. */
export function lowerHeadings() {
	return (tree: unknown): void => {
		const headings: HtmlNode[] = [];
		visitNodes(tree as HtmlNode, (node) => {
			if (HEADING.test(node.tagName ?? '')) headings.push(node);
		});
		const highest = Math.min(...headings.map(levelOf));
		let before = FIRST - 1;
		for (const heading of headings) {
			before = Math.min(FIRST + levelOf(heading) - highest, before + 1, 6);
			heading.tagName = `h${before}`;
		}
	};
}

function levelOf({ tagName = '' }: HtmlNode): number {
	return Number(HEADING.exec(tagName)?.[1] ?? 6);
}
