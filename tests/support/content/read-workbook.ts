import { strFromU8, unzipSync } from 'fflate';

/** What a cell of a workbook holds. */
export type CellValue = string | number | undefined;

/** A sheet of a workbook: its markup, and its rows from the head on. */
export interface ReadSheet {
	readonly xml: string;
	readonly rows: readonly (readonly CellValue[])[];
}

/** Opens a workbook again, without the library that wrote it. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
	const files = unzipSync(bytes);
	const strings = sharedStrings(files['xl/sharedStrings.xml']);
	return Object.keys(files)
		.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
		.sort()
		.map((name) => {
			const xml = strFromU8(files[name] ?? new Uint8Array());
			return { xml, rows: rowsOf(xml, strings) };
		});
}

/** The cells below a head. */
export function columnOf(sheet: ReadSheet | undefined, head: string): CellValue[] {
	const index = sheet?.rows[0]?.indexOf(head) ?? -1;
	if (index < 0) throw new Error(`no column ${head}`);
	return sheet?.rows.slice(1).map((row) => row[index]) ?? [];
}

function rowsOf(xml: string, strings: readonly string[]): CellValue[][] {
	return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
		const values: CellValue[] = [];
		for (const [, column = '', more = '', content = ''] of row.matchAll(
			/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs
		)) {
			values[column.charCodeAt(column.length - 1) - 65] = valueOf(more, content, strings);
		}
		return Array.from(values);
	});
}

function valueOf(more: string, content: string, strings: readonly string[]): CellValue {
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

function decode(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;|&apos;/g, "'")
		.replace(/&amp;/g, '&');
}
