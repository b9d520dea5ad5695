import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { newerStylesIn, PLAINER_WITHOUT } from '../support/browser/newer-styles';

const ASSETS = 'build/client/_app/immutable/assets';

describe.runIf(existsSync(ASSETS))('what is sent to the oldest promised browsers', () => {
	it('holds no style that they do not know', () => {
		const faults = filesOf(/\.css$/).flatMap(([file, css]) =>
			newerStylesIn(css).map((fault) => `${file}: ${fault}`)
		);
		expect(faults).toEqual([]);
	});

	it('holds no script that they cannot read', () => {
		const scripts = filesOf(/\.js$/);
		expect(scripts.length).toBeGreaterThan(1);
		for (const [file, code] of scripts) {
			const read = () => parse(code, { ecmaVersion: 2020, sourceType: 'module' });
			expect(read, file).not.toThrow();
		}
	});
});

describe('the check itself', () => {
	it.each([
		['a{margin-inline:1px 2px}', 'margin-inline'],
		['a{inset:0}', 'inset'],
		['a:is(b,c){color:red}', ':is'],
		['a:where(.b){color:red}', ':where'],
		['a:not(b,c){color:red}', 'list in :not()'],
		['a:has(b),c{color:red}', 'takes older ones'],
		['a:popover-open{color:red}', ':popover-open'],
		['a{display:flex;gap:1px}', 'gap of a row'],
		['a{display:flex;align-items:start}', 'in a row'],
		['a{rotate:45deg}', 'rotate'],
		['a{block-size:100dvb}', 'unit'],
		['a{color:color-mix(in srgb,red,blue)}', 'color-mix'],
		['a{aspect-ratio:1}', 'aspect-ratio'],
		['a{overflow:clip}', 'overflow: clip'],
		['a{content-visibility:auto}', 'content-visibility'],
		['@layer a{b{color:red}}', '@layer'],
		['@container (min-width:1px){b{color:red}}', '@container'],
		['@media (width>=1px){b{color:red}}', 'ranges']
	])('finds what is wrong in %s', (css, fault) => {
		expect(newerStylesIn(css).join('\n')).toContain(fault);
	});

	it.each([
		['a{min-block-size:100vh;min-block-size:100svh}'],
		['a{display:grid;gap:1px;align-content:start}'],
		['a{display:flex;gap:1px}@supports not (inset:0){a{gap:0}}'],
		['a:has(b){color:red}'],
		['a{text-wrap:balance}']
	])('leaves %s alone', (css) => {
		expect(newerStylesIn(css)).toEqual([]);
	});

	it('says of each exception what is seen instead', () => {
		expect(Object.values(PLAINER_WITHOUT).filter((text) => text.length < 10)).toEqual([]);
	});
});

function filesOf(name: RegExp): [string, string][] {
	return readdirSync(ASSETS)
		.filter((file) => name.test(file))
		.map((file): [string, string] => [file, readFileSync(join(ASSETS, file), 'utf8')]);
}
