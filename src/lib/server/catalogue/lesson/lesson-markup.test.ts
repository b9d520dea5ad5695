import { describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../../../../tests/support/content/fixture-content';
import { showMarks } from './lesson-marks.js';
import { lessonPreprocessor, toComponentMarkdown } from './lesson-markup.js';
import { splitLesson } from './lesson-pieces.js';

const SVG =
	'<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg xmlns="x" viewBox="0 0 330 80" width="9">\n\t<rect />\n</svg>\n';
const FOLDER = 'content/courses/tiny/01-basics/01-first';

const markup = (body: string, figure = SVG) =>
	toComponentMarkdown(`---\nid: secret-front\n---\n${body}`, () => figure)
		.split('\n')
		.slice(3)
		.join('\n')
		.trim();

describe('the markup of a lesson', () => {
	it.each(['en', 'ru'])('holds no front matter, key, choice or explanation (%s)', (locale) => {
		const text = fixtureFiles[`${FOLDER}/${locale}.md`] ?? '';
		const output = toComponentMarkdown(text, (file) => fixtureFiles[`${FOLDER}/${file}`] ?? '');
		const { front = '' } = splitLesson(text) ?? {};
		const blocks = [...text.matchAll(/```question\n([\s\S]*?)```/g)].map(([, block = '']) => block);
		const secrets = [front, ...blocks].flatMap((yaml) =>
			yaml.split('\n').filter((line) => line.trim().length > 8 && !/^id: /.test(line))
		);
		expect(blocks).toHaveLength(10);
		expect(secrets.filter((line) => output.includes(line.trim()))).toEqual([]);
		expect(output).not.toMatch(/because|correct|kind:|objectives|```/);
		expect(output.match(/<Question id="first-[\w-]+" \/>/g)).toHaveLength(10);
	});

	it('refuses a text whose front matter it cannot find, rather than print it', () => {
		expect(() => toComponentMarkdown('id: x\n## A {#a}', () => '')).toThrow('front matter');
	});

	it.each([
		['between texts', 'Before\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n\nAfter'],
		['at the end', 'Before\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |']
	])('frames a table of many columns %s', (_title, body) => {
		expect(markup(body)).toMatch(/<Wide>\n\n\| a [\s\S]*\| 3 \|\n+<\/Wide>/);
		expect(markup(body).match(/<\/?Wide>/g)).toEqual(['<Wide>', '</Wide>']);
	});

	it('leaves a narrow table as it is', () => {
		expect(markup('| a | b |\n|---|---|\n| 1 | 2 |\n')).not.toContain('<Wide>');
	});

	it('drops a block that is never closed, with all that follows', () => {
		expect(markup('Before\n\n```question\nid: q\nanswer: 42')).not.toContain('42');
	});

	it('reads files from any editor', () => {
		const text = '\uFEFF---\r\nid: secret-front\r\n---\r\nOne\r\n\r\nTwo\r\n';
		expect(toComponentMarkdown(text, () => '')).toMatch(/<\/script>\n\nOne\n\nTwo\n$/);
	});

	it('gives headings their own ids, in every language the same', () => {
		expect(markup('## Was ist "das" & {#own}')).toContain('id="own"');
		expect(markup('## Was ist "das" & {#own}')).toContain('Was ist &quot;das&quot; &amp;');
		expect(markup('### Deeper {#deep}')).toMatch(/3.*id="deep"/);
	});

	it('sets a figure into the page, with its words and without its size', () => {
		const output = markup('![A "page" with {braces}](page.svg "Figure 1. A < B")').replace(
			/\s+</g,
			'<'
		);
		expect(output).toBe(
			'<figure class="figure"><svg viewBox="0 0 330 80" role="img" aria-label="A &quot;page&quot; with &#123;braces&#125;"><rect /></svg>' +
				'<figcaption>Figure 1. A &lt; B</figcaption></figure>'
		);
	});

	it('turns references and sources into components and leaves other links alone', () => {
		expect(
			showMarks(
				markup('See [question 1](indicator:IF-1) and [a "site"](https://a.example).[^S1][^seed]')
			)
		).toBe(
			'See <Reference to="indicator:IF-1">question 1</Reference> and [a "site"](https://a.example).' +
				'<Source key="S1" /><Source key="seed" />'
		);
	});

	it('leaves terms, lists and tables as they are', () => {
		const text = '<Term id="portal" />\n\n- one\n- two\n\n| a | b |\n| --- | --- |';
		expect(markup(text).replace(/\n{3,}/g, '\n\n')).toBe(text);
	});
});

describe('the preprocessor', () => {
	it('touches the Markdown of the content and nothing else', () => {
		const preprocessor = lessonPreprocessor();
		const content = '---\nid: x\n---\nText';
		expect(
			preprocessor.markup({ content, filename: '/site/content/pages/about/en.md' })?.code
		).toContain('Text');
		expect(
			preprocessor.markup({ content, filename: '/site/src/routes/+page.svelte' })
		).toBeUndefined();
		expect(preprocessor.markup({ content, filename: '/site/README.md' })).toBeUndefined();
		expect(preprocessor.markup({ content })).toBeUndefined();
	});

	it('watches the figures that a lesson shows', () => {
		const preprocessor = lessonPreprocessor();
		const filename = `tests/fixtures/${FOLDER}/en.md`;
		const content = fixtureFiles[`${FOLDER}/en.md`] ?? '';
		expect(preprocessor.markup({ content, filename })?.dependencies).toEqual([
			`tests/fixtures/${FOLDER}/page.svg`
		]);
	});
});
