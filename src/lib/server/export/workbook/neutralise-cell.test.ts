import { expect, it } from 'vitest';
import { neutraliseCell } from './neutralise-cell';

it.each([
	'=1+1',
	'+374 10 000000',
	'-2',
	'@SUM(A1)',
	'\t=1',
	'   =cmd()',
	'\u00a0=1',
	'\u200b=1',
	'\ufeff+1',
	'\n=1',
	'＝1+1',
	'＋1',
	'－1',
	'＠SUM',
	'−5'
])('puts an apostrophe before %j', (text) => {
	expect(neutraliseCell(text)).toBe(`'${text}`);
});

it.each([
	['\0=1+1', "'=1+1"],
	['\u0008\ufffe@SUM(A1)', "'@SUM(A1)"],
	['\rtext', "'\ntext"],
	['\u000b=1', "'\n=1"]
])('judges %j as it is written into the file', (text, cell) => {
	expect(neutraliseCell(text)).toBe(cell);
});

it.each(['', 'Plain', 'https://dalvira.example/?a=1', '2 + 2 = 4', "'=1", 'a\t=b', '№ 5'])(
	'leaves %j as it is',
	(text) => {
		expect(neutraliseCell(text)).toBe(text);
	}
);
