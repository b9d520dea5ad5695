import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Arabic turns the page around, so no rule may say left or right; the policy drops style attributes; and capitals
// or wider letters break scripts that have neither.
const BANNED: readonly (readonly [RegExp, string])[] = [
	[
		/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)/,
		'physical side'
	],
	[/^(left|right|top|bottom)$/, 'physical side'],
	[/^((min|max)-)?(width|height)$/, 'physical size'],
	[/^border-(top|bottom)-(left|right)-radius$/, 'physical corner'],
	[/^(text-transform|letter-spacing|font-variant-caps)$/, 'breaks scripts']
];
const SIDES = /^(margin|padding|inset|scroll-margin|scroll-padding)$/;

describe('the styles', () => {
	it('name no physical side or size and leave letters alone', () => {
		const faults = styleTexts().flatMap(([file, css]) =>
			declarationsIn(css).flatMap(({ line, property, value }) => {
				const reason = faultOf(property, value);
				return reason ? [`${file}:${line}: ${property}: ${value} (${reason})`] : [];
			})
		);
		expect(faults).toEqual([]);
	});

	it('stand in rules, never in attributes, which the policy of the pages drops', () => {
		const faults = sources('src', /\.(svelte|html)$/).flatMap(([file, text]) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					/<[a-z][^>]*\sstyle=|\sstyle:[\w-]+[=\s/>]|^\s*style=/i.test(withoutStyles(line))
						? [`${file}:${index + 1}: ${line.trim()}`]
						: []
				)
		);
		expect(faults).toEqual([]);
	});
});

describe('the check itself', () => {
	it.each([
		['margin-left', '1rem'],
		['left', '0'],
		['max-width', '10rem'],
		['height', '1px'],
		['float', 'left'],
		['text-align', 'right'],
		['border-right', '1px solid'],
		['border-top-left-radius', '4px'],
		['margin', '0 1rem 0 2rem'],
		['text-transform', 'uppercase'],
		['letter-spacing', '0.1em']
	])('finds %s: %s', (property, value) => {
		expect(faultOf(property, value)).toBeTruthy();
	});

	it.each([
		['margin-inline-start', '1rem'],
		['max-inline-size', '10rem'],
		['line-height', '1.2'],
		['stroke-width', '2'],
		['text-align', 'start'],
		['margin', '0 1rem 2rem'],
		['margin', '0 1rem 0 1rem'],
		['vertical-align', 'bottom']
	])('leaves %s: %s alone', (property, value) => {
		expect(faultOf(property, value)).toBeUndefined();
	});

	it('reads declarations, not selectors, comments or conditions', () => {
		const css =
			'/* left: 0 */\n@media (min-width: 62em) {\n\ta:hover {\n\t\tcolor: red;\n\t\tleft: 0\n\t}\n}';
		expect(declarationsIn(css)).toEqual([
			{ line: 4, property: 'color', value: 'red' },
			{ line: 5, property: 'left', value: '0' }
		]);
	});
});

function faultOf(property: string, value: string): string | undefined {
	const banned = BANNED.find(([pattern]) => pattern.test(property));
	if (banned) return banned[1];
	if (
		/^(float|clear|text-align|text-align-last|caption-side)$/.test(property) &&
		/\b(left|right)\b/.test(value)
	) {
		return 'physical side';
	}
	const sides = SIDES.test(property) ? value.split(/\s+(?![^(]*\))/) : [];
	return sides.length === 4 && sides[1] !== sides[3] ? 'left and right differ' : undefined;
}

/** The text of every style sheet, with empty lines in place of other text, so that line numbers agree. */
function styleTexts(): [string, string][] {
	return [
		...sources('src', /\.css$/),
		...sources('src', /\.svelte$/).map(([file, text]): [string, string] => {
			const [, before = '', css = ''] =
				/^([\s\S]*?<style[^>]*>)([\s\S]*?)<\/style>/.exec(text) ?? [];
			return [file, before.replace(/[^\n]/g, '') + css];
		})
	];
}

function declarationsIn(css: string): { line: number; property: string; value: string }[] {
	const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
	return [...plain.matchAll(/(?<=[{;}]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
		line: plain.slice(0, match.index).split('\n').length,
		property: match[1] ?? '',
		value: (match[2] ?? '').trim()
	}));
}

function withoutStyles(line: string): string {
	return line.replace(/<style[\s\S]*$/, '');
}

function sources(folder: string, name: RegExp): [string, string][] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && name.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file): [string, string] => [file, readFileSync(file, 'utf8')]);
}
