import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

// Which colour is drawn on which, in the pages. Text needs 4.5 : 1, what only draws a boundary or a shape needs 3 : 1.
const GROUNDS = ['paper', 'card', 'panel', 'wash'];
const TEXT: readonly (readonly [string, readonly string[]])[] = [
	['ink', GROUNDS],
	['soft', GROUNDS],
	['brand', GROUNDS],
	['strong', GROUNDS],
	['met', GROUNDS],
	['not', GROUNDS],
	['open', GROUNDS],
	['next', ['paper', 'card']],
	['on-brand', ['brand', 'strong']],
	['on-next', ['next', 'next-strong']]
];
const BOUNDARIES: readonly (readonly [string, readonly string[]])[] = [
	['edge', GROUNDS],
	['brand', GROUNDS],
	['next', GROUNDS],
	['met', GROUNDS],
	['not', GROUNDS],
	['open', GROUNDS]
];

const light = tokensIn(blockAfter(':root {'));
const dark = { ...light, ...tokensIn(blockAfter(":root[data-theme='dark'] {")) };
const device = { ...light, ...tokensIn(blockAfter(":root[data-theme='device'] {")) };

describe('the colours', () => {
	it('are the same in the dark theme, whether it was chosen here or on the device', () => {
		expect(device).toEqual(dark);
		expect(dark).not.toEqual(light);
	});
});

describe.each([
	['light', light],
	['dark', dark]
])('in the %s theme', (_name, colours) => {
	it.each(pairs(TEXT))('text in %s can be read on %s', (text, ground) => {
		expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(pairs(BOUNDARIES))('a line in %s can be seen on %s', (line, ground) => {
		expect(contrast(colours, line, ground)).toBeGreaterThanOrEqual(3);
	});
});

describe('the measure of contrast', () => {
	it('is that of WCAG 2.2', () => {
		const colours = { black: '#000000', white: '#ffffff', grey: '#767676' };
		expect(contrast(colours, 'black', 'white')).toBeCloseTo(21, 5);
		expect(contrast(colours, 'grey', 'white')).toBeCloseTo(4.54, 2);
	});
});

function pairs(list: readonly (readonly [string, readonly string[]])[]): [string, string][] {
	return list.flatMap(([front, grounds]) =>
		grounds.map((ground): [string, string] => [front, ground])
	);
}

function blockAfter(selector: string): string {
	const start = css.indexOf(selector);
	if (start < 0) throw new Error(`src/app.css has no ${selector}`);
	return css.slice(start, css.indexOf('}', start));
}

function tokensIn(block: string): Record<string, string> {
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
			name,
			value
		])
	);
}

function contrast(
	colours: Readonly<Record<string, string>>,
	front: string,
	ground: string
): number {
	const [darker = 0, lighter = 0] = [front, ground]
		.map((name) => luminance(colours[name] ?? ''))
		.sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
		const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	const value = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	if (Number.isNaN(value)) throw new Error(`"${colour}" is not a colour`);
	return value;
}
