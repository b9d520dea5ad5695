import type { Paragraph } from 'mdast';
import { type Tell, sourceOf } from './source-of';

const ODD_SPACE = /^[\u00A0\u2000-\u200A\u202F\u3000]/;

/** Lines that look like items of a list and would run together into one paragraph. */
const LIKE_ITEM = /^(?:[•·▪◦‣●○■–—*+-]|\d+[.)]|\p{L}\))(?:\s|\u00A0)/u;

/** Finds lines of a paragraph that were meant as something else. */
export function lookAtParagraph(node: Paragraph, text: string, tell: Tell): void {
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
