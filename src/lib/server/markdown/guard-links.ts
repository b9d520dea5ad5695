import { visitNodes, type HtmlNode } from './markdown-tree';

const ABSOLUTE = /^(?:https?:\/\/|mailto:)/i;

/** Links lead to a whole address and lend it no reputation; others, like `//host` or `/account`, become their words. */
export function guardLinks() {
	return (tree: unknown): void => {
		visitNodes(tree as HtmlNode, (node) => {
			if (node.tagName !== 'a') return;
			const { href } = node.properties ?? {};
			if (typeof href === 'string' && ABSOLUTE.test(href)) {
				node.properties = { href, rel: ['nofollow', 'ugc', 'noopener'] };
			} else {
				node.tagName = 'span';
				node.properties = {};
			}
		});
	};
}
