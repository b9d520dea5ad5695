// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- reads what mdsvex made; no component comes in
import { parse, type AST } from 'svelte/compiler';
import { plainAddress } from './expected-tokens';
import { normaliseTokens, type Token } from './tokens';

type SvelteNode = AST.Fragment['nodes'][number];

/** Parts of the layout that are no part of the text. */
const FRAMES = ['Wide', 'table', 'thead', 'tbody', 'svg'];
/** The attribute that tells components and links apart. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
	Question: ['id'],
	Heading: ['id', 'text'],
	Term: ['id'],
	Source: ['key'],
	Reference: ['to'],
	a: ['href']
};
const EMPTY = ['Question', 'Heading', 'Term', 'Source', 'br'];

/** What a reader gets from a component as Svelte reads it. @throws what Svelte throws on broken markup */
export function shownTokens(code: string): Token[] {
	return normaliseTokens(parse(code, { modern: true }).fragment.nodes.flatMap(nodeTokens));
}

function nodeTokens(node: SvelteNode): Token[] {
	if (node.type === 'Text') return [token(node.data)];
	if (node.type !== 'RegularElement' && node.type !== 'Component') return [token(`<${node.type}>`)];
	if (node.name === 'svg') return [];
	const inside = node.fragment.nodes.flatMap(nodeTokens);
	if (FRAMES.includes(node.name) || node.name === 'figcaption') return inside;
	const told = (TOLD[node.name] ?? []).map((name) => ` ${attribute(node.attributes, name)}`);
	const begin = token(`<${node.name}${told.join('')}>`);
	return EMPTY.includes(node.name)
		? [begin, ...inside]
		: [begin, ...inside, token(`</${node.name}>`)];
}

function attribute(attributes: AST.RegularElement['attributes'], name: string): string {
	const found = attributes.find((one) => one.type === 'Attribute' && one.name === name);
	if (found?.type !== 'Attribute' || !Array.isArray(found.value)) return '';
	const text = found.value.map((part) => (part.type === 'Text' ? part.data : '{}')).join('');
	return name === 'href' ? plainAddress(text) : text;
}

function token(is: string): Token {
	return { is, line: 0 };
}
