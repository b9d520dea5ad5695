import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../../../tests/support/hostile-texts';
import { isTooBusy } from './is-too-busy';
import { renderMarkdown } from './render-markdown';

const ELEMENTS = [
	...['p', 'br', 'hr', 'strong', 'em', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
	...['a', 'span', 'h3', 'h4', 'h5', 'h6']
];
const TAG = /<(\/?)([^\s/>]*)([^>]*)>/g;
const LINK = /^ href="(?:https?:\/\/|mailto:)[^"<>]*" rel="nofollow ugc noopener"$/i;

/** What the HTML holds that could do more than be read. */
function livingParts(html: string): string[] {
	const tags = [...html.matchAll(TAG)].filter(([, , name = '', rest = '']) => {
		if (!ELEMENTS.includes(name)) return true;
		if (rest === '') return false;
		return name === 'a' ? !LINK.test(rest) : !(name === 'ol' && /^ start="\d+"$/.test(rest));
	});
	return [...tags.map(([tag]) => tag), ...(html.replace(TAG, '').match(/</g) ?? [])];
}

describe('hostile Markdown', () => {
	it('is a long list', () => {
		expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThan(150);
	});

	it.each(HOSTILE_TEXTS)('is inert: %s', (text) => {
		expect(livingParts(renderMarkdown(text))).toEqual([]);
	});

	it.each(HOSTILE_TEXTS)('is inert within other blocks: %s', (text) => {
		for (const around of [
			`> ${text}`,
			`- a\n- ${text}\n`,
			`# ${text}`,
			`**${text}**`,
			`[${text}](x)`
		]) {
			expect(livingParts(renderMarkdown(around))).toEqual([]);
		}
	});
});

describe('the check itself', () => {
	it.each([
		'<script>alert(1)</script>',
		'<p onclick="x">a</p>',
		'<a href="javascript:x" rel="nofollow ugc noopener">a</a>',
		'<a href="https://a.example">a</a>',
		'<img src="x">',
		'<p style="x">a</p>',
		'<p>a <'
	])('finds %s', (html) => {
		expect(livingParts(html)).not.toEqual([]);
	});
});

describe('renderMarkdown', () => {
	it('keeps what a person writes on purpose', () => {
		expect(renderMarkdown('Two **desks**, *one* clerk:\n\n- a\n- b\n\n3. c')).toBe(
			'<p>Two <strong>desks</strong>, <em>one</em> clerk:</p>\n' +
				'<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start="3">\n<li>c</li>\n</ol>'
		);
	});

	it('shows HTML as the text that was typed', () => {
		expect(renderMarkdown('<script>alert(1)</script>')).toBe(
			'<p>&#x3C;script>alert(1)&#x3C;/script></p>'
		);
		expect(renderMarkdown('fewer than <b>three</b> days')).toBe(
			'<p>fewer than &#x3C;b>three&#x3C;/b> days</p>'
		);
	});

	it('lends no reputation to links', () => {
		expect(renderMarkdown('[city](https://city.example/a "Title")')).toBe(
			'<p><a href="https://city.example/a" rel="nofollow ugc noopener">city</a></p>'
		);
	});

	it.each(['/account/delete', '//evil.example', '#main', '?a', 'account', 'ftp://a.example'])(
		'takes the link to %s away and leaves its words',
		(address) => {
			expect(renderMarkdown(`[words](${address})`)).toMatch(/^<p><(span|a)>words<\/\1><\/p>$/);
		}
	);

	it('puts the description in the place of a picture', () => {
		expect(renderMarkdown('![The desk](https://a.example/x.png)')).toBe('<p>The desk</p>');
	});

	it('begins headings below those of the page and skips no level', () => {
		const levels = (text: string) =>
			[...renderMarkdown(text).matchAll(/<h(\d)/g)].map((match) => match[1]).join('');
		expect(levels('# a\n\n## b\n\n# c')).toBe('343');
		expect(levels('## a\n\n###### b')).toBe('34');
		expect(levels('### a\n\n# b')).toBe('33');
		expect(levels('# a\n\n## b\n\n### c\n\n#### d\n\n##### e')).toBe('34566');
	});

	it.each([
		['boxes within boxes', '> '.repeat(2000)],
		['lists within lists', '- '.repeat(2000)],
		['many short lists', '- - - - - - x\n'.repeat(280)],
		['open pictures', '![a'.repeat(1300)],
		['open links', '[a]('.repeat(1000)],
		['stars', '*a '.repeat(1300)],
		['lines', '> a\n'.concat('b\n'.repeat(2000))]
	])('shows %s as typed instead of parsing them', (_, text) => {
		// Told before the parser sees it, so that it cannot take its time.
		expect(isTooBusy(text)).toBe(true);
		expect(renderMarkdown(text)).toMatch(/^<pre><code>/);
	});
});
