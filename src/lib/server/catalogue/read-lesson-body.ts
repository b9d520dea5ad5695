import { readPieces, REFERENCE, SOURCE } from './lesson-pieces.js';
import type { FigurePiece, HeadingPiece, QuestionPiece } from './lesson-pieces.js';
import { report, type ParseContext } from './parse-context';

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

const ALLOWED_HTML = /^(<div class="checklist">|<\/div>)\s*$/;
const OWN_LINK = /\[[^\]]+\]\((?:https:\/\/|mailto:|#)[^)\s]+\)/g;

/** Mistakes that Markdown would swallow without a word. */
const FAULTS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
	{
		pattern: /```|^\s*~~~/,
		reason: 'only ```question blocks are allowed, each fence alone at the beginning of its line'
	},
	{
		pattern: /^#{1,6}[^#\s]|^\s+#{1,6}\s/,
		reason: 'a heading begins with ## and a space at the beginning of its line'
	},
	{ pattern: /!\[/, reason: 'a figure stands alone on its line' },
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

	for (const piece of readPieces(body, bodyLine)) {
		switch (piece.type) {
			case 'question':
				questions.push(piece);
				if (!piece.closed) fault(piece.line - 1, 'the question block is never closed with ```');
				break;
			case 'heading':
				readHeading(context, file, piece, headings);
				prose.push(piece.text);
				break;
			case 'figure':
				figures.push(piece);
				break;
			case 'term':
				terms.push(piece.id);
				break;
			case 'prose':
				for (const reason of faultsOf(piece.text, prose.at(-1) ?? '')) fault(piece.line, reason);
				prose.push(piece.text);
		}
	}
	const text = prose.join('\n');
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
	if (/[[\]*`<{}]/.test(text)) fault('holds plain words only');
	if (headings.some((heading) => heading.id === id)) fault(`the id "${id}" is used twice`);
	headings.push({ id, text, level: level === 2 ? 2 : 3 });
}

function faultsOf(text: string, before: string): string[] {
	const faults = FAULTS.filter(({ pattern }) => pattern.test(text)).map(({ reason }) => reason);
	if (faults.length > 0) return faults;
	if (/^(=+|-{2,})\s*$/.test(text) && before.trim()) {
		return ['underlining does not make a heading; write ## and an id'];
	}
	if (!ALLOWED_HTML.test(text) && /[{}<]/.test(text)) {
		return ['braces, "<" and HTML are not allowed in prose'];
	}
	const rest = text.replace(REFERENCE, '').replace(SOURCE, '').replace(OWN_LINK, '');
	if (/\]\(|\]\[|\[\^|\((?:indicator|lesson|page):/.test(rest)) {
		return ['a link is [words](https://…), indicator:, lesson:, page: or #; a source is [^key]'];
	}
	return [];
}

function unique(found: readonly string[]): string[] {
	return [...new Set(found)];
}
