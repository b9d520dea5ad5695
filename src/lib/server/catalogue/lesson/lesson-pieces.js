// Plain JavaScript, because svelte.config.js reads it before anything is compiled.

/**
 * @typedef {{ front: string, body: string, bodyLine: number }} SplitLesson
 * `bodyLine` is the line of the file on which the body begins, from 1.
 *
 * @typedef {{ type: 'question', id: string, yaml: string, line: number, closed: boolean }} QuestionPiece
 * `line` is the file line of the first line inside the fence
 * @typedef {{ type: 'heading', level: number, text: string, id: string, line: number }} HeadingPiece
 * @typedef {{ type: 'figure', alt: string, file: string, caption: string, line: number }} FigurePiece
 * @typedef {{ type: 'term', id: string, text: string, line: number }} TermPiece
 * @typedef {{ type: 'frame', text: string, opens: boolean, line: number }} FramePiece the begin or end of a checklist
 * @typedef {{ type: 'prose', text: string, line: number }} ProsePiece
 * @typedef {QuestionPiece | HeadingPiece | FigurePiece | TermPiece | FramePiece | ProsePiece} Piece
 */

const FENCE_OPEN = /^```question\s*$/;
const FENCE_CLOSE = /^```\s*$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*(?:\{#([\w-]+)\})?\s*$/;
const FIGURE = /^!\[([^\]]*)\]\(([^)\s]+)(?:\s+"([^"]*)")?\)\s*$/;
const TERM = /^<Term id="([\w-]+)"\s*\/>\s*$/;
const FRAME = /^(<div class="checklist">|<\/div>)\s*$/;

/** A link to a place of the course: the words, and `kind:id`. */
export const REFERENCE = /\[([^\]]+)\]\(((?:indicator|lesson|page):[\w-]+)\)/g;
/** A reference to a source: its key. */
export const SOURCE = /\[\^([\w-]+)\]/g;

/**
 * Parts a lesson into its front matter and its body.
 * @param {string} text
 * @returns {SplitLesson | undefined} undefined when the file does not begin with front matter
 */
export function splitLesson(text) {
	const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	return {
		front: match[1] ?? '',
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length
	};
}

/**
 * The body of a lesson piece by piece: whole question blocks, and everything else line by line.
 * @param {string} body
 * @param {number} bodyLine
 * @returns {Piece[]}
 */
export function readPieces(body, bodyLine) {
	/** @type {Piece[]} */ const pieces = [];
	/** @type {{ line: number, lines: string[] } | undefined} */ let open;
	body.split(/\r?\n/).forEach((text, index) => {
		const line = bodyLine + index;
		if (open) {
			if (FENCE_CLOSE.test(text)) {
				pieces.push(questionPiece(open, true));
				open = undefined;
			} else {
				open.lines.push(text);
			}
		} else if (FENCE_OPEN.test(text)) {
			open = { line: line + 1, lines: [] };
		} else {
			pieces.push(linePiece(text, line));
		}
	});
	if (open) pieces.push(questionPiece(open, false));
	return pieces;
}

/**
 * @param {{ line: number, lines: string[] }} open
 * @param {boolean} closed
 * @returns {QuestionPiece}
 */
function questionPiece({ line, lines }, closed) {
	const yaml = lines.join('\n');
	const id = /^id:\s*["']?([\w-]+)/m.exec(yaml)?.[1] ?? '';
	return { type: 'question', id, yaml, line, closed };
}

/**
 * @param {string} text
 * @param {number} line
 * @returns {Piece}
 */
function linePiece(text, line) {
	const heading = HEADING.exec(text);
	if (heading) {
		const [, marks = '', words = '', id = ''] = heading;
		return { type: 'heading', level: marks.length, text: words, id, line };
	}
	const figure = FIGURE.exec(text);
	if (figure) {
		const [, alt = '', file = '', caption = ''] = figure;
		return { type: 'figure', alt: alt.trim(), file, caption, line };
	}
	const frame = FRAME.exec(text)?.[1];
	if (frame) return { type: 'frame', text: frame, opens: frame !== '</div>', line };
	const id = TERM.exec(text)?.[1];
	return id ? { type: 'term', id, text, line } : { type: 'prose', text, line };
}
