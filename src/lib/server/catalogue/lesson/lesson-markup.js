// Plain JavaScript, because svelte.config.js reads it before anything is compiled.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hiddenTag, hideMarks } from './lesson-marks.js';
import { readPieces, REFERENCE, SOURCE, splitLesson } from './lesson-pieces.js';

/** The preprocessor that runs before mdsvex; it touches only the Markdown of `content/`. */
export function lessonPreprocessor() {
	return {
		name: 'lesson-markup',
		/** @param {{ content: string, filename?: string }} file */
		markup({ content, filename }) {
			if (!filename || !isLesson(filename)) return;
			/** @type {string[]} */ const dependencies = [];
			const code = toComponentMarkdown(content, (file) => {
				const path = join(dirname(filename), file);
				dependencies.push(path);
				return readFileSync(path, 'utf8');
			});
			return { code, dependencies };
		}
	};
}

/**
 * Whether a file is Markdown of `content/`.
 * @param {string | undefined} filename
 */
export function isLesson(filename) {
	return filename !== undefined && /[\\/]content[\\/].*\.md$/.test(filename);
}

/**
 * Rewrites a lesson into the Markdown that mdsvex understands: questions, terms, references, sources and figures
 * become components or markup, headings keep their ids, and the front matter (keys of questions too) is left out.
 * @param {string} text
 * @param {(file: string) => string} readFigure gives the SVG source of a figure beside the lesson
 */
export function toComponentMarkdown(text, readFigure) {
	const parts = splitLesson(text);
	// Going on without knowing where the front matter ends could print it.
	if (!parts) throw new Error('a lesson begins with front matter between --- lines');
	return [
		'<script>',
		"import { Heading, Question, Reference, Source, Term, Wide } from '$lib/components/lesson/parts';",
		'</script>',
		'',
		...wrapTables(readPieces(parts.body, 1)).map((piece) =>
			typeof piece === 'string' ? piece : rewrite(piece, readFigure)
		)
	].join('\n');
}

/** Tables with as many columns may be wider than a phone: they scroll in a frame of their own. */
const MANY_COLUMNS = 3;

/**
 * @param {import('./lesson-pieces.js').Piece[]} pieces
 * @returns {(import('./lesson-pieces.js').Piece | string)[]}
 */
function wrapTables(pieces) {
	let isOpen = false;
	const wrapped = pieces.flatMap((piece) => {
		const row = piece.type === 'prose' && piece.text.startsWith('|') ? piece.text : '';
		if (isOpen === (row !== '')) return [piece];
		if (!isOpen && row.split('|').length - 2 < MANY_COLUMNS) return [piece];
		isOpen = !isOpen;
		return isOpen ? [apart('<Wide>'), piece] : [apart('</Wide>'), piece];
	});
	return isOpen ? [...wrapped, apart('</Wide>')] : wrapped;
}

/**
 * @param {import('./lesson-pieces.js').Piece} piece
 * @param {(file: string) => string} readFigure
 */
function rewrite(piece, readFigure) {
	switch (piece.type) {
		case 'question':
			return apart(`<Question id="${piece.id}" />`);
		case 'heading':
			return apart(
				`<Heading level={${piece.level}} id="${piece.id}" text="${escapeHtml(piece.text)}" />`
			);
		case 'figure':
			return apart(figureMarkup(piece, readFigure(piece.file)));
		case 'term':
		case 'frame':
			return apart(piece.text);
		case 'prose':
			return hideMarks(piece.text)
				.replace(
					REFERENCE,
					(_, label, to) => hiddenTag(`Reference to="${to}"`) + label + hiddenTag('/Reference')
				)
				.replace(SOURCE, (_, key) => hiddenTag(`Source key="${key}" /`));
	}
}

/**
 * Markup on lines of its own: mdsvex takes everything up to the next empty line for HTML and would leave the
 * Markdown in it as it is.
 * @param {string} markup
 */
function apart(markup) {
	return `\n${markup}\n`;
}

/**
 * @param {import('./lesson-pieces.js').FigurePiece} figure
 * @param {string} source
 */
function figureMarkup({ alt, caption }, source) {
	const note = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '';
	const svg = source
		.replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
		.replace(
			/<svg\b[^>]*?viewBox="([^"]+)"[^>]*>/,
			(_, box) => `<svg viewBox="${box}" role="img" aria-label="${escapeHtml(alt)}">`
		)
		.replace(/\s*\n\s*/g, ' ');
	return `<figure class="figure">${svg}${note}</figure>`;
}

/** @param {string} text */
function escapeHtml(text) {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/"/g, '&quot;')
		.replace(/\{/g, '&#123;')
		.replace(/\}/g, '&#125;');
}
