import { frameFaults } from '../checks/check-frames';
import { REFERENCE, SOURCE } from './lesson-pieces.js';
import type { FigurePiece, HeadingPiece, QuestionPiece } from './lesson-pieces.js';
import { report, type ParseContext } from '../parse-context';
import { markdownFaults, type MarkdownFault } from '../rendering/markdown-faults';
import { parseMarkdown } from '../rendering/parse-markdown';
import { proseChunks, type Chunk } from '../rendering/prose-chunks';

/** Everything of a text's body that the catalogue must know. */
export interface LessonBody {
	readonly questions: readonly QuestionPiece[];
	readonly headings: readonly Heading[];
	readonly figures: readonly FigurePiece[];
	/** Ids, references and keys in order of first use. */
	readonly terms: readonly string[];
	readonly references: readonly string[];
	readonly sources: readonly string[];
	/** What is left when blocks, figures and terms are taken out. */
	readonly prose: string;
}

export type Heading = { readonly id: string; readonly text: string; readonly level: 2 | 3 };

/** Mistakes at the beginning of a line that Markdown would swallow without a word. */
const FAULTS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
	{
		pattern: /```|^\s*~~~/,
		reason: 'only ```question blocks are allowed, each fence alone at the beginning of its line'
	},
	{
		pattern: /^#{1,6}[^#\s]|^\s+#{1,6}\s/,
		reason: 'a heading begins with ## and a space at the beginning of its line'
	},
	{ pattern: /^\[\^[\w-]+\]:/, reason: 'sources are described in content/sources.yaml' }
];

/** Reads the body of a lesson or page; what cannot be read becomes a problem. */
export function readLessonBody(
	context: ParseContext,
	file: string,
	{ body, bodyLine }: { readonly body: string; readonly bodyLine: number }
): LessonBody {
	const questions: QuestionPiece[] = [];
	const headings: Heading[] = [];
	const figures: FigurePiece[] = [];
	const terms: string[] = [];
	const prose: string[] = [];
	const fault = (line: number, reason: string) => report(context, file, line, '', reason);

	const chunks = proseChunks(body, bodyLine);
	for (const { line, reason } of frameFaults(chunks)) fault(line, reason);
	for (const chunk of chunks) {
		switch (chunk.type) {
			case 'question':
				questions.push(chunk);
				if (!chunk.closed) fault(chunk.line - 1, 'the question block is never closed with ```');
				break;
			case 'heading':
				readHeading(context, file, chunk, headings);
				prose.push(chunk.text);
				break;
			case 'figure':
				figures.push(chunk);
				break;
			case 'term':
				terms.push(chunk.id);
				break;
			case 'frame':
				break;
			case 'prose':
				for (const { line, reason } of proseFaults(chunk.text)) {
					fault(chunk.line + line - 1, reason);
				}
				prose.push(chunk.text);
		}
	}
	const text = prose.join('\n');
	for (const { line, reason } of placeFaults(chunks, headings)) fault(line, reason);
	return {
		questions,
		headings,
		figures,
		terms: unique(terms),
		references: unique([...text.matchAll(REFERENCE)].map((match) => match[2] ?? '')),
		sources: unique([...text.matchAll(SOURCE)].map((match) => match[1] ?? '')),
		prose: text
	};
}

function readHeading(
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

/** What is wrong with a stretch of prose, one reason for each line. */
function proseFaults(text: string): readonly MarkdownFault[] {
	const byLine = new Map<number, MarkdownFault>();
	text.split('\n').forEach((words, index) => {
		const found = FAULTS.find(({ pattern }) => pattern.test(words));
		if (found) byLine.set(index + 1, { line: index + 1, reason: found.reason });
	});
	for (const fault of [...markdownFaults(parseMarkdown(text), text), ...linkFaults(text)]) {
		if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
	}
	return [...byLine.values()];
}

const LINK = /\]\(\s*([^)\s]*)/g;
const OWN_ADDRESS =
	/^<?(?:https:\/\/[^/\s]|mailto:[^@\s]+@[^@\s]|#[\w-]|(?:indicator|lesson|page):[\w-]+$)/;

/** A link leads to a whole and safe address, or to a place of the course. */
function linkFaults(text: string): MarkdownFault[] {
	return text.split('\n').flatMap((words, index) =>
		[...words.matchAll(LINK)]
			.filter(([, address = '']) => !OWN_ADDRESS.test(address))
			.map(() => ({
				line: index + 1,
				reason: 'a link is [words](https://…), indicator:, lesson:, page: or #; a source is [^key]'
			}))
	);
}

/** A link to a place of the same text leads to one of its headings. */
function placeFaults(chunks: readonly Chunk[], headings: readonly Heading[]): MarkdownFault[] {
	return chunks.flatMap((chunk) =>
		chunk.type !== 'prose'
			? []
			: chunk.text.split('\n').flatMap((words, index) =>
					[...words.matchAll(/\]\(#([\w-]+)\)/g)]
						.filter(([, id]) => !headings.some((heading) => heading.id === id))
						.map(([, id]) => ({
							line: chunk.line + index,
							reason: `no heading of this text has the id "${id}"`
						}))
				)
	);
}

function unique(found: readonly string[]): string[] {
	return [...new Set(found)];
}
