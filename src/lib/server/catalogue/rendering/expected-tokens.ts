import type { Nodes, Table } from 'mdast';
import { SOURCE } from '../lesson/lesson-pieces.js';
import { parseMarkdown } from './parse-markdown';
import { proseChunks, type Chunk } from './prose-chunks';
import { normaliseTokens, type Token } from './tokens';

/** What a reader should get from a body, by CommonMark and our own blocks. */
export function expectedTokens(body: string, bodyLine: number): Token[] {
	return normaliseTokens(proseChunks(body, bodyLine).flatMap(chunkTokens));
}

function chunkTokens(chunk: Chunk): Token[] {
	const { line } = chunk;
	switch (chunk.type) {
		case 'question':
			return [{ is: `<Question ${chunk.id}>`, line }];
		case 'heading':
			return [{ is: `<Heading ${chunk.id} ${chunk.text}>`, line }];
		case 'term':
			return [{ is: `<Term ${chunk.id}>`, line }];
		case 'frame':
			return [{ is: chunk.opens ? '<div>' : '</div>', line }];
		case 'figure':
			return [
				{ is: '<figure>', line },
				{ is: chunk.caption, line },
				{ is: '</figure>', line }
			];
		case 'prose':
			return parseMarkdown(chunk.text).children.flatMap((node) => nodeTokens(node, line));
	}
}

const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
	paragraph: 'p',
	emphasis: 'em',
	strong: 'strong',
	blockquote: 'blockquote',
	listItem: 'li'
};

function nodeTokens(node: Nodes, first: number): Token[] {
	const line = first - 1 + (node.position?.start.line ?? 1);
	const around = (name: string, note = ''): Token[] => [
		{ is: `<${name}${note}>`, line },
		...('children' in node ? node.children.flatMap((child) => nodeTokens(child, first)) : []),
		{ is: `</${name}>`, line }
	];
	if (node.type === 'text') return textTokens(node.value, line);
	if (node.type === 'inlineCode') {
		return [
			{ is: '<code>', line },
			{ is: node.value, line },
			{ is: '</code>', line }
		];
	}
	if (node.type === 'break') return [{ is: '<br>', line }];
	if (node.type === 'link') {
		return /^(indicator|lesson|page):/.test(node.url)
			? around('Reference', ` ${node.url}`)
			: around('a', ` ${plainAddress(node.url)}`);
	}
	if (node.type === 'list') return around(node.ordered ? 'ol' : 'ul');
	if (node.type === 'table') return tableTokens(node, first);
	const name = ELEMENTS[node.type];
	return name ? around(name) : [{ is: `<${node.type}>`, line }];
}

function textTokens(text: string, line: number): Token[] {
	return text
		.split(new RegExp(SOURCE.source))
		.map((part, index) => ({ is: index % 2 ? `<Source ${part}>` : part, line }));
}

function tableTokens({ children: [head, ...rows] }: Table, first: number): Token[] {
	const rowTokens = (row: typeof head, cell: string): Token[] => {
		const line = first - 1 + (row?.position?.start.line ?? 1);
		const cells = (row?.children ?? []).flatMap((one) => [
			{ is: `<${cell}>`, line },
			...one.children.flatMap((child) => nodeTokens(child, first)),
			{ is: `</${cell}>`, line }
		]);
		return [{ is: '<tr>', line }, ...cells, { is: '</tr>', line }];
	};
	return [...rowTokens(head, 'th'), ...rows.flatMap((row) => rowTokens(row, 'td'))];
}

/** An address without the encoding that one of two parsers adds. */
export function plainAddress(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
