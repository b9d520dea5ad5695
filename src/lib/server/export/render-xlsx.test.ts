import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { demoExport } from '../../../../tests/support/demo-export';
import type { Export } from './assessment-table';
import { renderXlsx } from './render-xlsx';

type Value = string | number | undefined;

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

	it('neutralises what people wrote and lets our own texts be', async () => {
		const input = await demoExport('en');
		const findings = new Map(input.assessment.findings);
		const finding = findings.get('IF-281');
		if (finding) findings.set('IF-281', { ...finding, note: '=HYPERLINK("http://x.example")' });
		const assessment = { ...input.assessment, findings, cityName: '+Tavrin' };
		const sheets = await sheetsOf({ ...input, assessment });
		expect(columnOf(sheets[2], 'Note')[0]).toBe('\'=HYPERLINK("http://x.example")');
		expect(sheets[0]?.rows.find((row) => row[0] === 'City')?.[1]).toBe("'+Tavrin");
		expect(sheets.some(({ xml }) => xml.includes('<f>'))).toBe(false);
	});

	it('runs from right to left in Arabic', async () => {
		const [summary] = await sheetsOf(await demoExport('ar'));
		expect(summary?.xml).toContain('rightToLeft="1"');
	});
});

async function sheetsOf(input: Export) {
	const files = unzipSync(await renderXlsx(input));
	const strings = sharedStrings(files['xl/sharedStrings.xml']);
	return Object.keys(files)
		.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
		.sort()
		.map((name) => {
			const xml = strFromU8(files[name] ?? new Uint8Array());
			return { xml, rows: rowsOf(xml, strings) };
		});
}

function rowsOf(xml: string, strings: readonly string[]): Value[][] {
	return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
		const values: Value[] = [];
		for (const [, column = '', more = '', content = ''] of row.matchAll(
			/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs
		)) {
			values[column.charCodeAt(column.length - 1) - 65] = valueOf(more, content, strings);
		}
		return Array.from(values);
	});
}

function valueOf(more: string, content: string, strings: readonly string[]): Value {
	const raw = /<v>(.*?)<\/v>/s.exec(content)?.[1];
	if (more.includes('t="s"')) return strings[Number(raw)];
	if (more.includes('t="inlineStr"')) return decode(/<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1] ?? '');
	return raw === undefined ? undefined : Number(raw);
}

function sharedStrings(file: Uint8Array | undefined): string[] {
	const xml = file ? strFromU8(file) : '';
	return [...xml.matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map((match) =>
		decode(match[1] ?? '')
	);
}

function columnOf(sheet: { rows: Value[][] } | undefined, head: string): Value[] {
	const index = sheet?.rows[0]?.indexOf(head) ?? -1;
	if (index < 0) throw new Error(`no column ${head}`);
	return sheet?.rows.slice(1).map((row) => row[index]) ?? [];
}

function decode(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;|&apos;/g, "'")
		.replace(/&amp;/g, '&');
}
