// Plain JavaScript, because svelte.config.js reads it before anything is compiled.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {{ front: string, body: string, bodyLine: number }} SplitLesson
 * `bodyLine` is the line of the file on which the body begins, from 1.
 * @typedef {{ yaml: string, line: number }} QuestionFence `line` is the file line of the first line inside the fence
 * @typedef {{ id: string, text: string, level: 2 | 3, line: number }} Heading
 * @typedef {{ value: string, line: number }} Found
 * @typedef {{ alt: string, file: string, caption: string, line: number }} Figure
 */

const FENCE_OPEN = /^```question\s*$/;
const FENCE_CLOSE = /^```\s*$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*(?:\{#([\w-]+)\})?\s*$/;
const FIGURE = /^!\[([^\]]*)\]\(([^)\s]+)(?:\s+"([^"]*)")?\)\s*$/;
const TERM = /^<Term id="([\w-]+)"\s*\/>\s*$/;
const REFERENCE = /\[([^\]]+)\]\(((?:indicator|lesson|page):[\w-]+)\)/g;
const SOURCE = /\[\^([\w-]+)\]/g;
const ALLOWED_HTML = /^(<div class="checklist">|<\/div>)\s*$/;

/**
 * Parts a lesson into its front matter and its body.
 * @param {string} text
 * @returns {SplitLesson | undefined} undefined when the file does not begin with front matter
 */
export function splitLesson(text) {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
	if (!match) return undefined;
	return {
		front: match[1] ?? '',
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length
	};
}

/**
 * Everything of a lesson's body that the catalogue must know, with the lines on which it stands.
 * @param {string} body
 * @param {number} bodyLine
 */
export function readLessonBody(body, bodyLine) {
	/** @type {QuestionFence[]} */ const fences = [];
	/** @type {Heading[]} */ const headings = [];
	/** @type {Found[]} */ const terms = [];
	/** @type {Found[]} */ const sources = [];
	/** @type {Found[]} */ const references = [];
	/** @type {Figure[]} */ const figures = [];
	/** @type {Found[]} */ const problems = [];
	/** @type {string[]} */ const prose = [];
	/** @type {{ line: number, lines: string[] } | undefined} */ let open;

	body.split(/\r?\n/).forEach((line, index) => {
		const number = bodyLine + index;
		if (open) {
			if (FENCE_CLOSE.test(line)) {
				fences.push({ yaml: open.lines.join('\n'), line: open.line });
				open = undefined;
			} else {
				open.lines.push(line);
			}
			return;
		}
		if (FENCE_OPEN.test(line)) {
			open = { line: number + 1, lines: [] };
			return;
		}
		readProseLine(line, number);
	});
	if (open)
		{problems.push({ value: 'the question block is never closed with ```', line: open.line - 1 });}

	/**
	 * @param {string} line
	 * @param {number} number
	 */
	function readProseLine(line, number) {
		if (line.startsWith('```')) {
			problems.push({ value: 'only ```question blocks are allowed', line: number });
		}
		const heading = HEADING.exec(line);
		if (heading) {
			readHeading(heading, number);
			return;
		}
		const figure = FIGURE.exec(line);
		if (figure) {
			const [, alt = '', file = '', caption = ''] = figure;
			figures.push({ alt: alt.trim(), file, caption, line: number });
			return;
		}
		const term = TERM.exec(line);
		if (term) {
			terms.push({ value: term[1] ?? '', line: number });
			return;
		}
		for (const match of line.matchAll(REFERENCE)) {
			references.push({ value: match[2] ?? '', line: number });
		}
		for (const match of line.matchAll(SOURCE)) {
			sources.push({ value: match[1] ?? '', line: number });
		}
		if (/!\[/.test(line)) {
			problems.push({ value: 'a figure stands alone on its line', line: number });
		} else if (!ALLOWED_HTML.test(line) && /[{}<]/.test(line)) {
			problems.push({ value: 'braces, "<" and HTML are not allowed in prose', line: number });
		}
		if (/\]\((?!https:\/\/|mailto:|#|indicator:|lesson:|page:)/.test(line)) {
			problems.push({
				value: 'a link begins with https://, indicator:, lesson:, page: or #',
				line: number
			});
		}
		prose.push(line);
	}

	/**
	 * @param {RegExpExecArray} heading
	 * @param {number} number
	 */
	function readHeading(heading, number) {
		const [, marks = '', text = '', id] = heading;
		if (marks.length < 2 || marks.length > 3) {
			problems.push({
				value: 'headings are ## or ###; the title is the page heading',
				line: number
			});
		} else if (!id) {
			problems.push({ value: `the heading "${text}" has no id, like {#own}`, line: number });
		} else {
			headings.push({ id, text, level: marks.length === 2 ? 2 : 3, line: number });
		}
		prose.push(text);
	}

	return {
		fences,
		headings,
		terms,
		sources,
		references,
		figures,
		problems,
		prose: prose.join('\n')
	};
}

/**
 * Rewrites a lesson into the Markdown that mdsvex understands: questions, terms, references, sources and figures
 * become components or markup, headings keep their ids, and the front matter (keys of questions too) is left out.
 * @param {string} text
 * @param {(file: string) => string} readFigure gives the SVG source of a figure beside the lesson
 */
export function toComponentMarkdown(text, readFigure) {
	const body = splitLesson(text)?.body ?? text;
	/** @type {string[]} */ const lines = [];
	let inFence = false;
	let fence = '';
	for (const line of body.split(/\r?\n/)) {
		if (inFence) {
			if (FENCE_CLOSE.test(line)) {
				const id = /^id:\s*["']?([\w-]+)/m.exec(fence)?.[1] ?? '';
				lines.push('', `<Question id="${id}" />`, '');
				inFence = false;
			} else {
				fence += `${line}\n`;
			}
		} else if (FENCE_OPEN.test(line)) {
			inFence = true;
			fence = '';
		} else {
			lines.push(rewriteLine(line, readFigure));
		}
	}
	return [
		'<script>',
		"import { Question, Reference, Source, Term } from '$lib/components/lesson/parts';",
		'</script>',
		'',
		...lines
	].join('\n');
}

/**
 * @param {string} line
 * @param {(file: string) => string} readFigure
 */
function rewriteLine(line, readFigure) {
	const heading = HEADING.exec(line);
	if (heading) {
		const [, marks = '', text = '', id = ''] = heading;
		return `<h${marks.length} id="${id}">${escapeHtml(text)}</h${marks.length}>`;
	}
	const figure = FIGURE.exec(line);
	if (figure) {
		const [, alt = '', file = '', caption = ''] = figure;
		const note = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '';
		const svg = readFigure(file)
			.replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
			.replace(
				/<svg\b[^>]*?viewBox="([^"]+)"[^>]*>/,
				(_, box) => `<svg viewBox="${box}" role="img" aria-label="${escapeHtml(alt)}">`
			)
			.replace(/\s*\n\s*/g, ' ');
		return `<figure class="figure">${svg}${note}</figure>`;
	}
	return line
		.replace(REFERENCE, (_, label, to) => `<Reference to="${to}">${escapeHtml(label)}</Reference>`)
		.replace(SOURCE, (_, key) => `<Source key="${key}" />`);
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

/** The preprocessor that stands before mdsvex; it touches only the Markdown of `content/`. */
export function lessonPreprocessor() {
	return {
		name: 'lesson-markup',
		/** @param {{ content: string, filename?: string }} file */
		markup({ content, filename }) {
			if (!filename || !/[\\/]content[\\/].*\.md$/.test(filename)) return;
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
