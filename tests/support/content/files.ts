import { strFromU8, unzipSync } from 'fflate';

/** Plain text of a Word file, paragraph by paragraph. */
export function docxText(bytes: Uint8Array): string {
	const xml = part(bytes, 'word/document.xml');
	return xml
		.split('</w:p>')
		.map((paragraph) =>
			[...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => run[1]).join('')
		)
		.map(unescapeXml)
		.join('\n');
}

/** Cells of one sheet of a spreadsheet, row by row; numbers stay numbers. */
export function xlsxRows(bytes: Uint8Array, sheet: number): (string | number)[][] {
	const files = unzipSync(bytes);
	const strings = files['xl/sharedStrings.xml']
		? [...strFromU8(files['xl/sharedStrings.xml']).matchAll(/<si>([\s\S]*?)<\/si>/g)].map((entry) =>
				unescapeXml(
					[...(entry[1] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((t) => t[1]).join('')
				)
			)
		: [];
	const xml = part(bytes, `xl/worksheets/sheet${sheet}.xml`);
	return [...xml.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].map((row) => {
		const cells: (string | number)[] = [];
		for (const [, attributes = '', inner = ''] of (row[1] ?? '').matchAll(
			/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g
		)) {
			const place = columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A');
			const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
			const text = [...inner.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((t) => t[1]).join('');
			const shared = attributes.includes('t="s"') ? strings[Number(value)] : undefined;
			cells[place] = shared ?? (text ? unescapeXml(text) : value === '' ? '' : Number(value));
		}
		return [...cells].map((cell) => cell ?? '');
	});
}

function part(bytes: Uint8Array, name: string): string {
	const file = unzipSync(bytes)[name];
	if (!file) throw new Error(`no ${name} in the file`);
	return strFromU8(file);
}

function columnOf(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescapeXml(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&');
}
