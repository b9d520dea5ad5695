import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { demoExport } from '../../../../../tests/support/content/demo-export';
import {
	columnOf,
	readWorkbook,
	type ReadSheet
} from '../../../../../tests/support/content/read-workbook';
import type { Export } from '../assessment/assessment-table';
import { renderXlsx } from './render-xlsx';

describe('the workbook', () => {
	it('has a row for every question, and its numbers add up to the score', async () => {
		const input = await demoExport('en');
		const sheet = (await sheetsOf(input)).at(2);
		expect(sheet?.rows).toHaveLength(96);
		const met = columnOf(sheet, 'Met (1/0)');
		expect(met.filter((value) => value === 1)).toHaveLength(input.score.met);
		expect(met.filter((value) => value === 0)).toHaveLength(input.score.notMet);
		expect(met.filter((value) => value === undefined)).toHaveLength(input.score.open);
	});

	it('gives the result as numbers', async () => {
		const input = await demoExport('en');
		const [summary] = await sheetsOf(input);
		const valueOf = (item: string) => summary?.rows.find((row) => row[0] === item)?.[1];
		expect(valueOf('Answered')).toBe(91);
		expect(valueOf('Met')).toBe(48);
		expect(valueOf('Value')).toBeCloseTo(48 / 95, 10);
		expect(valueOf('Group')).toBe('high');
		expect(valueOf('Questions to the next group')).toBe(24);
	});

	it('gives the criteria as the score counts them', async () => {
		const input = await demoExport('en');
		const criteria = (await sheetsOf(input))[1];
		expect(columnOf(criteria, 'Met')).toEqual(input.score.criteria.map((one) => one.met));
		expect(columnOf(criteria, 'Share met')).toEqual(input.score.criteria.map((one) => one.share));
	});

	it('gives days as days', async () => {
		const sheets = await sheetsOf(await demoExport('en'));
		// Days since 30 December 1899, the zero of spreadsheets.
		const day = (Date.parse('2026-03-14T00:00:00Z') - Date.UTC(1899, 11, 30)) / 86_400_000;
		expect(columnOf(sheets[2], 'Answered on')[0]).toBe(day);
		expect(columnOf(sheets[3], 'By')[0]).toBe(day + 32);
	});

	it('explains every column of every sheet', async () => {
		const sheets = await sheetsOf(await demoExport('en'));
		const explained = new Set(sheets[4]?.rows.map((row) => `${row[0]}: ${row[1]}`));
		const names = ['Summary', 'Criteria', 'Questions', 'Actions', 'Data dictionary'];
		const heads = sheets.flatMap((sheet, index) =>
			(sheet.rows[0] ?? []).map((head) => `${names[index]}: ${head}`)
		);
		expect(heads.filter((head) => !explained.has(head))).toEqual([]);
		expect(heads.length).toBeGreaterThan(30);
	});

	it('keeps the head in view on every sheet', async () => {
		for (const { xml } of await sheetsOf(await demoExport('en'))) {
			expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
		}
	});

	it('prints every sheet across the width of A4', async () => {
		for (const { xml } of await sheetsOf(await demoExport('en'))) {
			expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
			expect(xml).toContain('<pageSetup fitToHeight="0" paperSize="9" orientation="landscape"/>');
		}
	});

	it.each([
		['=HYPERLINK("http://x.example")', '=HYPERLINK("http://x.example")'],
		['+992 37 221 00 00', '+992 37 221 00 00'],
		['\0=1+1', '=1+1'],
		['-2 @ noon', '-2 @ noon'],
		['first\u000bsecond\r\nthird', 'first\nsecond\nthird'],
		['half \ud800 and none \uffff', 'half  and none '],
		['_x0041_', '_x005F_x0041_']
	])('shows %j as it was typed, in a cell that can only be text', async (typed, shown) => {
		const input = await demoExport('en');
		const findings = new Map(input.assessment.findings);
		const finding = findings.get('IF-281');
		if (finding) findings.set('IF-281', { ...finding, note: typed });
		const assessment = { ...input.assessment, findings, cityName: typed };
		const bytes = await renderXlsx({ ...input, assessment });
		const sheets = readWorkbook(bytes);
		expect(columnOf(sheets[2], 'Note')[0]).toBe(shown);
		expect(sheets[0]?.rows.find((row) => row[0] === 'City')?.[1]).toBe(shown);
		expect(sheets.some(({ xml }) => /<f[ >]/.test(xml))).toBe(false);
		const note = columnIndexOf(sheets[2], 'Note');
		expect(formatOf(bytes, sheets[2]?.xml ?? '', `${note}2`)).toBe('@');
	});

	it('runs from right to left in Arabic', async () => {
		const [summary] = await sheetsOf(await demoExport('ar'));
		expect(summary?.xml).toContain('rightToLeft="1"');
	});
});

/** Letter of a column by its head. */
function columnIndexOf(sheet: ReadSheet | undefined, head: string): string {
	return String.fromCharCode(65 + (sheet?.rows[0]?.indexOf(head) ?? -1));
}

/** Number format of a cell, through its style. */
function formatOf(bytes: Uint8Array, sheet: string, cell: string): string | undefined {
	const style = Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1]);
	const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
	const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
	const id = /numFmtId="(\d+)"/.exec([...cells.matchAll(/<xf [^>]*>/g)][style]?.[0] ?? '')?.[1];
	if (id === '49') return '@';
	return new RegExp(`<numFmt numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
}

async function sheetsOf(input: Export) {
	return readWorkbook(await renderXlsx(input));
}
