import { describe, expect, it } from 'vitest';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- compiles what mdsvex made; no component comes in
import { compile } from 'svelte/compiler';
import { fixtureFiles } from '../../../../../tests/support/content/fixture-content';
import { toComponent } from '../lesson/lesson-pipeline.js';
import { checkContent } from '../parse-catalogue';
import { checkRendering } from './check-rendering';

const FILE = 'content/pages/about/en.md';
const FRONT = '---\ntitle: About\nsummary: What this is.\n---\n';
const FIRST = 5;

const pageWith = (body: string) => ({ ...fixtureFiles, [FILE]: FRONT + body });

/** What an author reads about a body, as `line: reason`, with lines counted from the body's first one. */
async function faults(body: string): Promise<string[]> {
	const files = pageWith(body);
	const own = checkContent(files).problems.filter(({ file }) => file === FILE);
	const all = own.length > 0 ? own : await checkRendering(files);
	return all
		.filter(({ file, reason }) => file === FILE && !reason.includes('headings'))
		.map(({ line, reason }) => `${line - FIRST + 1}: ${reason}`);
}

/** The body as HTML with the components in it. */
async function html(body: string): Promise<string> {
	const code = await toComponent(FRONT + body, () => '<svg viewBox="0 0 9 9"></svg>');
	compile(code, { generate: false });
	return code
		.slice(code.indexOf('</script>') + '</script>'.length)
		.replace(/\s*\n\s*/g, ' ')
		.replace(/> </g, '><')
		.trim();
}

describe('Markdown that is supported', () => {
	it.each([
		[
			'text after a heading',
			'## T {#t}\ntext *em*',
			'<Heading level={2} id="t" text="T" /><p>text <em>em</em></p>'
		],
		[
			'a list after a heading',
			'## T {#t}\n- **a**',
			'<Heading level={2} id="t" text="T" /><ul><li><strong>a</strong></li></ul>'
		],
		[
			'a list after a term',
			'<Term id="portal" />\n- *a*',
			'<Term id="portal" /><ul><li><em>a</em></li></ul>'
		],
		[
			'text after a checklist',
			'<div class="checklist">\n- a\n</div>\n*b*',
			'<div class="checklist"><ul><li>a</li></ul></div><p><em>b</em></p>'
		],
		[
			'a heading after a wide table',
			'| a | b | c |\n|---|---|---|\n| 1 | 2 | *3* |\n## T {#t}\n*x*',
			'<Wide><table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td>1</td><td>2</td><td><em>3</em></td></tr></tbody></table></Wide><Heading level={2} id="t" text="T" /><p><em>x</em></p>'
		],
		[
			'a reference at the beginning of a paragraph',
			'[one](indicator:IF-1) says *this*',
			'<p><Reference to="indicator:IF-1">one</Reference> says <em>this</em></p>'
		],
		[
			'a source at the beginning of a paragraph',
			'[^S1] says *this*',
			'<p><Source key="S1" /> says <em>this</em></p>'
		],
		[
			'braces',
			'a {name} `{b}` **{#if c}**',
			'<p>a &#123;name&#125; <code>&#123;b&#125;</code><strong>&#123;#if c&#125;</strong></p>'
		],
		[
			'braces in a table',
			'| {a} |\n|---|\n| `{b}` |',
			'<table><thead><tr><th>&#123;a&#125;</th></tr></thead><tbody><tr><td><code>&#123;b&#125;</code></td></tr></tbody></table>'
		],
		[
			'entities as code',
			'`&#123;` `&amp;`',
			'<p><code>&amp;#123;</code><code>&amp;amp;</code></p>'
		],
		['tags as code', '`<script>`', '<p><code>&lt;script&gt;</code></p>'],
		['smaller than', 'a < b', '<p>a &lt; b</p>'],
		['an ampersand', 'R&D, &copy 2024', '<p>R&amp;D, &amp;copy 2024</p>'],
		[
			'an address with parts',
			'[a](https://a.example/?b=1&c=2)',
			'<p><a href="https://a.example/?b=1&amp;c=2" rel="nofollow">a</a></p>'
		],
		['nested lists', '1. a\n   - b\n2. c', '<ol><li>a <ul><li>b</li></ul></li><li>c</li></ol>']
	])('is shown as written: %s', async (_title, body, shown) => {
		expect(await faults(body)).toEqual([]);
		expect(await html(body)).toBe(shown);
	});
});

describe('Markdown that would be shown otherwise than written', () => {
	it.each([
		['an entity', 'a &#123;name&#125;', '1: write the character itself instead of &#123;'],
		['a hexadecimal entity', 'a\n&#x7b;', '2: write the character itself instead of &#x7b;'],
		['a named entity', '&lbrace;', '1: write the character itself instead of &lbrace;'],
		['an entity of an entity', '&amp;#123;', '1: write the character itself instead of &amp;'],
		['an element', 'a <b>c</b>', '1: HTML and comments are not allowed'],
		['an open element', '<div>\n\na', '1: HTML and comments are not allowed'],
		['a script', '<script>a</script>', '1: HTML and comments are not allowed'],
		['a comment', 'a\n\n<!-- b -->', '3: HTML and comments are not allowed'],
		['a component', '<Wide>', '1: HTML and comments are not allowed'],
		['a term within a line', 'See <Term id="portal" />', '1: a term stands alone'],
		['a bare address', 'See https://a.example', '1: an address is written'],
		['an address in angle brackets', '<https://a.example>', '1: a link is written'],
		['a mail address', 'Write to a@b.example', '1: an address is written'],
		['a container', ':::note\na\n:::', '1: ::: is not supported'],
		['a list with brackets', '1) a\n2) b', '1: a numbered list is written 1.'],
		['a list that begins with 3', '3. a\n4. b', '1: a numbered list is shown as 1, 2, 3'],
		['a list below text that begins with 2', 'a\n2. b', '2: an item of a list'],
		['a backslash at the end', 'a\\\nb', '1: a \\ at the end'],
		['a task list', '- [ ] a', '1: a checklist is'],
		['a footnote', 'a[^S1]\n\n[^S1]: b', '3: sources are described'],
		['a reference link', '[a][b]\n\n[b]: https://a.example', '1: write the address into the link'],
		['a heading by underlining', 'a\n===', '2: underlining'],
		['a line across', 'a\n\n***\n\nb', '3: a line across'],
		['indented code', 'a\n\n    b', '3: lines that begin with four spaces'],
		['bullets from a word processor', '• a\n• b', '1: an item of a list begins with -'],
		['dashes from a word processor', '– a\n– b', '1: these lines would run together'],
		['a no-break space before a mark', '\u00A0- a', '1: begins with a no-break space'],
		[
			'a table without an empty line',
			'a\n| b | c |\n|---|---|\n| 1 | 2 |',
			'2: a table needs an empty line'
		],
		['text below a table', '| b | c |\n|---|---|\n| 1 | 2 |\ntext', '4: a row of a table'],
		['a row that is too short', '| b | c |\n|---|---|\n| 1 |', '3: this row has 1 cells'],
		['a row that is too long', '| b |\n|---|\n| 1 | 2 |', '3: this row has 2 cells'],
		['a table without a head', '| b |\n| 1 |', '1: a table needs'],
		['bold that is not closed', 'a **b', '1: a * is left over'],
		['bold with spaces inside', '** b **', '1: a * is left over'],
		['bold that runs into a word', '**«а»**б', '1: a * is left over'],
		['code that is not closed', 'a `b', '1: a ` is left over'],
		['stars between numbers', '2*3*4', '1: write ×'],
		['struck-out text', '~~a~~', '1: striking out'],
		['raised text', 'm^2^', '1: raised and lowered'],
		['an id without a heading', 'Title {#title}', '1: an id in braces'],
		['a heading that skips a level', '### a {#a}', '1: the first heading is ##'],
		['a heading with an entity', '## a &amp; b {#a}', '1: holds plain words'],
		[
			'a checklist that is never closed',
			'<div class="checklist">\n\n- a',
			'1: <div class="checklist"> is never closed'
		],
		['the end of no checklist', '</div>', '1: </div> closes nothing'],
		[
			'a checklist without a list',
			'<div class="checklist">\na\n</div>',
			'1: a checklist holds one list'
		],
		['both bold and italic', '***a***', '1: would be shown as'],
		['a link to no heading', 'a\n\n[b](#gone)', '3: no heading of this text'],
		[
			'Markdown below a figure',
			'![A *picture* of it](page.svg "Figure")',
			'1: this text is shown as it stands'
		],
		['a zero-width space', 'a\u200Bb', '1: holds the invisible character U+200B'],
		['a private character', 'a\uE001b', '1: holds the invisible character U+E001'],
		['a line without an end', 'a'.repeat(9_000), '1: is 9000 characters long']
	])('is refused: %s', async (_title, body, told) => {
		expect((await faults(body))[0]).toContain(told);
	});
});

describe('the comparison with CommonMark', () => {
	it('finds the line that mdsvex shows otherwise, without knowing the reason', async () => {
		const [problem] = await checkRendering(pageWith('one\n\ntwo\n| b |\n|---|\n| 1 |'));
		expect(problem).toMatchObject({ file: FILE, line: FIRST + 2 });
	});

	it('finds markup that Svelte cannot build', async () => {
		const [problem] = await checkRendering(pageWith('one\n\n</div>'));
		expect(problem?.reason).toContain('cannot be built');
	});

	it('agrees with every lesson and page of the fixture', async () => {
		expect(await checkRendering(fixtureFiles)).toEqual([]);
	});
});

describe('texts that are shown as they stand', () => {
	it.each([
		['**bold**', 'bold'],
		['*italic* words', 'italic'],
		['[words](https://a.example)', 'links'],
		['a `b`', 'code'],
		['a[^S1]', 'sources'],
		['a <b>b</b>', 'HTML'],
		['a &nbsp; b', 'entities']
	])('hold no %s', (text, what) => {
		const path = 'content/glossary/en.yaml';
		const files = {
			...fixtureFiles,
			[path]: (fixtureFiles[path] ?? '').replace(/text: .*/, `text: ${JSON.stringify(text)}`)
		};
		const [problem] = checkContent(files).problems;
		expect(problem).toMatchObject({ file: path });
		expect(problem?.line).toBeGreaterThan(1);
		expect(problem?.reason).toContain(what);
	});
});
