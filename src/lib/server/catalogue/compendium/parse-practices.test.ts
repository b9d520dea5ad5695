import { TRANSLATION_LOCALES } from '$lib/domain/locale/locales';
import { describe, expect, it } from 'vitest';
import { withFile } from '../../../../../tests/support/content/fixture-content';
import { checkContent } from '../parse-catalogue';

const FILE = 'practices/small-desk/en.md';
const CASE = `---
id: small-desk
title: A small desk
summary: One desk for three bodies.
place: Tavrin
country: EE
kind: case
indicators: [IF-1]
sources: [S1]
---

One desk, **three** bodies.

## What is known about results

Nothing yet.
`;
const POINTER = CASE.replace('kind: case', 'kind: pointer\nchecked: false');

const check = (text: string, file = FILE) => checkContent(withFile(file, text));
const told = (text: string, file = FILE) =>
	check(text, file).problems.map(
		({ file: where, line, field, reason }) => `${where}:${line}: ${field}: ${reason}`
	);

describe('parsePractices', () => {
	it('reads a case', () => {
		expect(check(CASE).problems).toEqual([]);
		expect(check(CASE).catalogue?.practices).toMatchObject([
			{ id: 'small-desk', kind: 'case', country: 'EE', indicators: ['IF-1'], sources: ['S1'] }
		]);
		expect(check(CASE).catalogue?.practices[0]?.texts.source.body).toMatch(/^One desk/);
	});

	it('reads a pointer, and one about several countries or a whole criterion', () => {
		expect(told(POINTER)).toEqual([]);
		expect(told(CASE.replace('country: EE', 'country: null'))).toEqual([]);
		expect(told(CASE.replace('indicators: [IF-1]', 'criteria: [IF]'))).toEqual([]);
	});

	it('lists translations that were not made', () => {
		const { catalogue } = check(CASE);
		expect(
			catalogue?.translations
				.filter(({ file }) => file.includes('practices'))
				.map(({ file }) => file)
		).toEqual(TRANSLATION_LOCALES.map((locale) => `content/practices/small-desk/${locale}.md`));
	});

	it.each([
		[
			'a missing summary',
			CASE.replace('summary: One desk for three bodies.\n', ''),
			':2: summary: is missing'
		],
		[
			'an unknown indicator',
			CASE.replace('IF-1', 'IF-9'),
			':8: indicators: there is no indicator "IF-9"'
		],
		[
			'an unknown criterion',
			CASE.replace('indicators: [IF-1]', 'criteria: [XY]'),
			'there is no criterion "XY"'
		],
		[
			'no indicator at all',
			CASE.replace('indicators: [IF-1]\n', ''),
			'names at least one indicator'
		],
		[
			'an unknown source',
			CASE.replace('[S1]', '[S999]'),
			':9: sources: "S999" is not in content/sources.yaml'
		],
		['a case without a source', CASE.replace('sources: [S1]\n', ''), 'a case names a source'],
		[
			'a pointer without the mark',
			POINTER.replace('checked: false\n', ''),
			'a pointer is marked `checked: false`'
		],
		[
			'a pointer that claims to be checked',
			POINTER.replace('false', 'true'),
			'a pointer is marked'
		],
		[
			'a case with the mark of a pointer',
			CASE.replace('kind: case', 'kind: case\nchecked: false'),
			'stands only in a pointer'
		],
		[
			'a country that is none',
			CASE.replace('country: EE', 'country: Estonia'),
			':6: country: is no ISO 3166 code'
		],
		[
			'another id than the folder',
			CASE.replace('id: small-desk', 'id: desk'),
			':2: id: should be small-desk'
		],
		['another kind', CASE.replace('kind: case', 'kind: tip'), 'should be case or pointer'],
		['an empty text', CASE.slice(0, CASE.indexOf('One desk, **')), 'says nothing'],
		['HTML', CASE.replace('**three**', '<b>three</b>'), ':12: : braces, "<" and HTML'],
		['a figure', CASE.replace('**three**', '![x](y.svg)'), 'shows no figures'],
		['a top heading', CASE.replace('## What', '# What'), ':14: : a heading is ## or ###'],
		[
			'a link that is not https',
			CASE.replace('**three**', '[three](http://a.example)'),
			'a link is [words](https://…)'
		],
		['no front matter', 'One desk.', 'does not begin with front matter']
	])('reports %s', (_, text, reason) => {
		expect(told(text).join('\n')).toContain(reason);
	});

	it('reports an id that stands twice and one that is the address of a page', () => {
		const files = { ...withFile(FILE, CASE), [`content/practices/other/en.md`]: CASE };
		const reasons = checkContent(files).problems.map(({ reason }) => reason);
		expect(reasons).toContainEqual(expect.stringContaining('"small-desk" stands already in'));
		const taken = told(CASE.replace('small-desk', 'propose'), 'practices/propose/en.md');
		expect(taken.join()).toContain('"propose" is the address of another page');
	});
});
