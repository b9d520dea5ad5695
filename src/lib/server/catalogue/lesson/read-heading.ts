import { type ParseContext, report } from '../parse-context';
import type { HeadingPiece } from './lesson-pieces.js';

/** A heading of a text, with the id that links point to. */
export type Heading = { readonly id: string; readonly text: string; readonly level: 2 | 3 };

/** Reads one heading; reports what it lacks. */
export function readHeading(
	context: ParseContext,
	file: string,
	{ level, text, id, line }: HeadingPiece,
	headings: Heading[]
): void {
	const fault = (reason: string) => report(context, file, line, 'heading', reason);
	if (level < 2 || level > 3) return fault('is ## or ###; the title is the page heading');
	if (!id) return fault(`"${text}" has no id, like {#own}`);
	if (/[[\]*`<{}\\]|~~|&#?\w+;|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(text)) {
		fault('holds plain words only');
	}
	if (level === 3 && headings.length === 0) fault('the first heading is ##, not ###');
	if (headings.some((heading) => heading.id === id)) fault(`the id "${id}" is used twice`);
	headings.push({ id, text, level: level === 2 ? 2 : 3 });
}
