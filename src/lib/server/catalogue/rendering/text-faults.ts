import type { Text, Nodes } from 'mdast';
import { SOURCE } from '../lesson/lesson-pieces.js';
import { type Tell, sourceOf } from './source-of';

/** Marks that stayed text because they were not closed, or are in the wrong place. */
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

/** Finds marks, entities and bare addresses that stayed plain text. */
export function lookAtText(node: Text, parent: Nodes, text: string, tell: Tell): void {
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
