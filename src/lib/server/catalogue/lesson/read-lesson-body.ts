import { frameFaults } from '../checks/check-frames';
import { REFERENCE, SOURCE } from './lesson-pieces.js';
import type { FigurePiece, QuestionPiece } from './lesson-pieces.js';
import { report, type ParseContext } from '../parse-context';
import { markdownFaults, type MarkdownFault } from '../rendering/markdown-faults';
import { parseMarkdown } from '../rendering/parse-markdown';
import { proseChunks } from '../rendering/prose-chunks';
import { placeFaults, linkFaults } from './link-faults';
import type { Heading } from './read-heading';
import { readHeading } from './read-heading';

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

function unique(found: readonly string[]): string[] {
	return [...new Set(found)];
}
