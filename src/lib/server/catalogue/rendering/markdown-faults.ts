import type {
	Break,
	Emphasis,
	Heading,
	Html,
	Link,
	List,
	ListItem,
	Nodes,
	Paragraph,
	Root,
	Table,
	Text
} from 'mdast';
import { SOURCE } from '../lesson/lesson-pieces.js';

/** What no text may hold, with the line of the text, from 1. */
export interface MarkdownFault {
	readonly line: number;
	readonly reason: string;
}

type Tell = (reason: string, line?: number) => void;

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
	// A source that is wrongly described in the text itself is told where it is described.
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

function lookAtList(node: List, text: string, tell: Tell): void {
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

function lookAtItem(node: ListItem, text: string, tell: Tell): void {
	if (node.children.length === 0) tell('this item of a list is empty');
	if (/^(?:[-*+]|\d+[.)])\s+\[[ xX]?\]/.test(sourceOf(node, text))) {
		tell('a checklist is a plain list between <div class="checklist"> and </div>');
	}
}

function lookAtBreak(node: Break, text: string, tell: Tell): void {
	if (sourceOf(node, text).startsWith('\\')) {
		tell('a \\ at the end does not break the line; begin a new paragraph or write a list');
	}
}

function lookAtTable(node: Table, text: string, tell: Tell): void {
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

const ODD_SPACE = /^[\u00A0\u2000-\u200A\u202F\u3000]/;
/** Lines that look like items of a list and would run together into one paragraph. */
const LIKE_ITEM = /^(?:[•·▪◦‣●○■–—*+-]|\d+[.)]|\p{L}\))(?:\s|\u00A0)/u;

function lookAtParagraph(node: Paragraph, text: string, tell: Tell): void {
	const start = node.position?.start.line ?? 1;
	const lines = sourceOf(node, text)
		.split('\n')
		.map((line) => line.replace(/^[ >]+/, ''));
	const like = lines.filter((line) => LIKE_ITEM.test(line));
	lines.forEach((line, index) => {
		const reason =
			lineFault(line) ??
			(index > 0 ? laterLineFault(line) : undefined) ??
			(like.length > 1 && like[0] === line
				? 'these lines would run together; write them as a list with - or 1.'
				: undefined);
		if (reason) tell(reason, start + index);
	});
}

/** What is wrong with any line of a paragraph. */
function lineFault(line: string): string | undefined {
	if (ODD_SPACE.test(line)) return 'begins with a no-break space; use plain spaces';
	const isGlued = /^[-*+][\p{L}[(«"]/u.test(line) && !/^\*[^*\s][^*]*\*/.test(line);
	if (isGlued || /^[•·▪◦‣●○■]/.test(line)) return 'an item of a list begins with - and a space';
	return /^\|.*\|\s*$/.test(line)
		? 'a table needs an empty line before it and a line |---|---| below its first row'
		: undefined;
}

/** What is wrong with a line that goes on in a paragraph. */
function laterLineFault(line: string): string | undefined {
	if (/^: /.test(line)) return 'write term and explanation as one sentence';
	return LIKE_ITEM.test(line) && !/^[–—]/.test(line)
		? 'an item of a list: put an empty line before the list, and begin it with - or 1.'
		: undefined;
}

function lookAtLink(node: Link, text: string, tell: Tell): void {
	const source = sourceOf(node, text);
	if (!source.startsWith('[')) return tell('a link is written [words](https://…)');
	if (node.children.length === 0) return tell('this link has no words');
	if (source.includes('](<')) return tell('an address stands in the link without < and >');
	if (source.includes('\n')) return tell('a link stands on one line');
	if (/[{}\s]/.test(node.url)) tell(`"${node.url}" is not an address`);
}

/** Marks that stayed text because they were not closed, or stand in the wrong place. */
const LEFT_OVER: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[
		/(?<!\\)\*(?=\S)|(?<=\S)(?<!\\)\*/,
		'a * is left over: write **bold** without spaces inside the stars and with one behind them, or \\* for a star'
	],
	[
		/(?<![\p{L}\p{N}_\\])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?<!\\)_(?![\p{L}\p{N}_])/u,
		'a _ is left over: write *italic* with stars, or \\_ for the sign itself'
	],
	[/(?<!\\)`/, 'a ` is left over: write \\` for the sign itself'],
	[/~~/, 'striking out is not supported'],
	[/\]\(|\]\[/, 'a link is [words](https://…), [words](lesson:id), indicator:, page: or #id'],
	[/\[\^/, 'a source is [^key]'],
	[/^\s*:::/, '::: is not supported; a notice begins with > '],
	[/==\S|\$\$/, 'marks such as == and $$ are not supported'],
	[/!\[/, 'a figure stands alone on its line'],
	[/\[!\w+\]/, 'a notice begins with > alone'],
	[/\^[\w,]+\^|~[\w,]+~/, 'raised and lowered text is not supported; write ² or words'],
	[/\{[#.:][\w-]+\}\s*$/, 'an id in braces stands only after a heading that begins with ##']
];
const ENTITY = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);/;
const BARE_LINK = /\bhttps?:\/\/|\bwww\.\w|[\w.+-]+@[\w-]+\.\w/i;

function lookAtText(node: Text, parent: Nodes, text: string, tell: Tell): void {
	const source = sourceOf(node, text);
	const start = node.position?.start.line ?? 1;
	source.split('\n').forEach((line, index) => {
		const at = start + index;
		const entity = ENTITY.exec(line)?.[0];
		if (entity) tell(`write the character itself instead of ${entity}`, at);
		if (parent.type !== 'link' && BARE_LINK.test(line)) {
			tell('an address is written [words](https://…) or [words](mailto:…)', at);
		}
		const rest = line.replace(SOURCE, '');
		const left = LEFT_OVER.find(([pattern]) => pattern.test(rest));
		if (left) tell(left[1], at);
	});
}

function sourceOf(node: Nodes, text: string): string {
	const { start, end } = node.position ?? {};
	return text.slice(start?.offset ?? 0, end?.offset ?? 0);
}
