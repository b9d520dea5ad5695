import type { Break, Emphasis, Heading, Html, Link, Nodes, Root } from 'mdast';
import type { Tell } from './source-of';
import { sourceOf } from './source-of';
import { lookAtText } from './text-faults';
import { lookAtParagraph } from './paragraph-faults';
import { lookAtList, lookAtItem, lookAtTable } from './list-faults';

/** What no text may hold, with the line of the text, from 1. */
export interface MarkdownFault {
	readonly line: number;
	readonly reason: string;
}

/** Kinds of Markdown that would be shown otherwise than an author expects, and what to write instead. */
const REFUSED: Partial<Record<Nodes['type'], string>> = {
	code: 'lines that begin with four spaces or a fence become code; begin them at the margin',
	definition: 'write the address into the link itself: [words](https://…)',
	linkReference: 'write the address into the link itself: [words](https://…)',
	imageReference: 'a figure stands alone on its line: ![what it says](file.svg "caption")',
	image: 'a figure stands alone on its line: ![what it says](file.svg "caption")',
	thematicBreak: 'a line across the page is not supported; begin a section with ## and an id'
};

/** Finds Markdown that is not supported or does not mean what it looks like. `text` is what the tree was read from. */
export function markdownFaults(tree: Root, text: string): MarkdownFault[] {
	const faults: MarkdownFault[] = [];
	const visit = (node: Nodes, parent: Nodes): void => {
		const tell: Tell = (reason, line = node.position?.start.line ?? 1) =>
			faults.push({ line, reason });
		lookAt(node, parent, text, tell);
		if ('children' in node) for (const child of node.children) visit(child, node);
	};
	visit(tree, tree);
	return faults;
}

function lookAt(node: Nodes, parent: Nodes, text: string, tell: Tell): void {
	// A source that is wrongly described in the text itself is reported where it is described.
	if (node.type === 'linkReference' && node.label?.startsWith('^')) return;
	const refused = REFUSED[node.type];
	if (refused) return tell(refused);
	if (node.type === 'html') lookAtHtml(node, tell);
	if (node.type === 'emphasis') lookAtEmphasis(node, text, tell);
	if (node.type === 'heading') lookAtHeading(node, text, tell);
	if (node.type === 'list') lookAtList(node, text, tell);
	if (node.type === 'listItem') lookAtItem(node, text, tell);
	if (node.type === 'break') lookAtBreak(node, text, tell);
	if (node.type === 'table') lookAtTable(node, text, tell);
	if (node.type === 'paragraph') lookAtParagraph(node, text, tell);
	if (node.type === 'link') lookAtLink(node, text, tell);
	if (node.type === 'text') lookAtText(node, parent, text, tell);
}

function lookAtHeading(node: Heading, text: string, tell: Tell): void {
	if (/^#/.test(sourceOf(node, text))) return;
	tell('underlining does not make a heading; write ## and an id', node.position?.end.line);
}

function lookAtHtml({ value }: Html, tell: Tell): void {
	tell(
		/^<Term/.test(value)
			? 'a term stands alone on its line, written <Term id="portal" />'
			: 'HTML and comments are not allowed; use Markdown, or a checklist between <div class="checklist"> and </div>, each alone on its line'
	);
}

function lookAtEmphasis(node: Emphasis, text: string, tell: Tell): void {
	const { start, end } = node.position ?? {};
	const around = `${text.charAt((start?.offset ?? 0) - 1)}${text.charAt(end?.offset ?? 0)}`;
	if (/^\d\d$/.test(around)) tell('write × or \\* between numbers; stars make text italic');
}

function lookAtBreak(node: Break, text: string, tell: Tell): void {
	if (sourceOf(node, text).startsWith('\\')) {
		tell('a \\ at the end does not break the line; begin a new paragraph or write a list');
	}
}

function lookAtLink(node: Link, text: string, tell: Tell): void {
	const source = sourceOf(node, text);
	if (!source.startsWith('[')) return tell('a link is written [words](https://…)');
	if (node.children.length === 0) return tell('this link has no words');
	if (source.includes('](<')) return tell('an address stands in the link without < and >');
	if (source.includes('\n')) return tell('a link stands on one line');
	if (/[{}\s]/.test(node.url)) tell(`"${node.url}" is not an address`);
}
