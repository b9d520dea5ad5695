// Plain JavaScript, because svelte.config.js reads it before anything is compiled.
import { mdsvex } from 'mdsvex';
import { showMarks } from './lesson-marks.js';
import { isLesson, lessonPreprocessor, toComponentMarkdown } from './lesson-markup.js';

/** The way of a lesson from Markdown to a component, as preprocessors in their order. */
export function lessonPipeline() {
	return [lessonPreprocessor(), markdown(), marksPreprocessor()];
}

/**
 * Takes a lesson the same way without the bundler, for the check that looks at what comes out.
 * @param {string} text
 * @param {(file: string) => string} readFigure gives the SVG source of a figure beside the lesson
 */
export async function toComponent(text, readFigure) {
	const content = toComponentMarkdown(text, readFigure);
	const made = await markdown().markup({ content, filename: 'lesson.md' });
	return showMarks(made?.code ?? '');
}

function markdown() {
	// smartypants would turn Russian quotes into English ones
	return mdsvex({ extensions: ['.md'], smartypants: false, highlight: false });
}

function marksPreprocessor() {
	return {
		name: 'lesson-marks',
		/** @param {{ content: string, filename?: string }} file */
		markup({ content, filename }) {
			return isLesson(filename) ? { code: showMarks(content) } : undefined;
		}
	};
}
