import type { FigurePiece } from '../lesson/lesson-pieces.js';
import { plainTextFault } from '../checks/plain-text-fault';
import { report, type ParseContext } from '../parse-context';

const FORBIDDEN = /<script|<foreignObject|\son\w+=|\sstyle=|<style|href=|[{}]/i;
const TAG =
	/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi;

const UNREADABLE = 'has a tag that cannot be read; attributes stand in double quotes';

/** Notes what is wrong with the figure of a text: it is set into the page as it is. */
export function checkFigure(
	context: ParseContext,
	file: string,
	{ alt, caption, file: name, line }: FigurePiece
): void {
	if (!alt) report(context, file, line, 'figure', 'has no alternative text');
	const marks = plainTextFault(alt) ?? plainTextFault(caption);
	if (marks) report(context, file, line, 'figure', marks);
	const path = `${file.slice(0, file.lastIndexOf('/'))}/${name}`;
	const svg = context.files[path];
	if (svg === undefined) {
		report(context, file, line, 'figure', `${name} is not beside the text`);
		return;
	}
	if (context.figures.has(path)) return;
	context.figures.add(path);
	const [, width] = /viewBox="0 0 (\d+(?:\.\d+)?) \d+(?:\.\d+)?"/.exec(svg) ?? [];
	if (!width || Number(width) > 330) {
		report(context, path, 1, 'viewBox', 'should be "0 0 W H" with W at most 330');
	}
	const forbidden = FORBIDDEN.exec(svg);
	if (forbidden) {
		report(context, path, lineAt(svg, forbidden.index), '', `must not hold ${forbidden[0].trim()}`);
	}
	const broken = firstBrokenTag(svg);
	if (broken) report(context, path, lineAt(svg, broken.index), '', broken.reason);
}

/** The first tag that is not closed, closes nothing or cannot be read. */
function firstBrokenTag(svg: string): { index: number; reason: string } | undefined {
	const open: { name: string; index: number }[] = [];
	let end = 0;
	for (const match of svg.matchAll(TAG)) {
		const stray = svg.slice(end, match.index).indexOf('<');
		if (stray >= 0) return { index: end + stray, reason: UNREADABLE };
		end = match.index + match[0].length;
		const [, closing, name, , empty] = match;
		if (!name || empty) continue;
		if (!closing) {
			open.push({ name, index: match.index });
			continue;
		}
		const last = open.pop();
		if (!last) return { index: match.index, reason: `</${name}> closes nothing` };
		if (last.name !== name) return neverClosed(last);
	}
	const stray = svg.indexOf('<', end);
	if (stray >= 0) return { index: stray, reason: UNREADABLE };
	const left = open.at(-1);
	return left && neverClosed(left);
}

function neverClosed({ name, index }: { readonly name: string; readonly index: number }) {
	return { index, reason: `<${name}> is never closed` };
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
