import { LOCALES } from '$lib/domain/locale/locales';
import { report, type ContentFiles, type ParseContext } from '../parse-context';

const LOCALE = `(?:${LOCALES.join('|')})`;

/** Every place that something reads. A file elsewhere, or with another name, would be lost without a word. */
const PLACES: readonly RegExp[] = [
	String.raw`courses/[^/]+/(course|final-test|gain-check)(\.${LOCALE})?\.yaml`,
	String.raw`courses/[^/]+/[^/]+/(module|test)(\.${LOCALE})?\.yaml`,
	String.raw`courses/[^/]+/[^/]+/[^/]+/${LOCALE}\.md`,
	String.raw`courses/[^/]+/[^/]+/[^/]+/[\w.-]+\.svg`,
	String.raw`instruments/offered\.yaml`,
	String.raw`instruments/[^/]+/instrument\.yaml`,
	String.raw`instruments/[^/]+/names\.${LOCALE}\.yaml`,
	String.raw`instruments/[^/]+/[A-Z]+\.${LOCALE}\.yaml`,
	String.raw`glossary/${LOCALE}\.yaml`,
	String.raw`pages/[^/]+/${LOCALE}\.md`,
	String.raw`pages/[^/]+/[\w.-]+\.svg`,
	String.raw`practices/[^/]+/${LOCALE}\.md`,
	String.raw`strategy/(software\.)?${LOCALE}\.yaml`,
	String.raw`terms/${LOCALE}\.yaml`,
	String.raw`demo-city/(city|${LOCALE})\.yaml`,
	String.raw`practice-city/(city|desk|key\.${LOCALE})\.yaml`,
	String.raw`practice-city/(pages|outside)/[a-z0-9-]+\.yaml`,
	String.raw`data/(egdi-2024|losi-2024-cities)\.(csv|yaml)`,
	String.raw`data/names/${LOCALE}\.yaml`,
	String.raw`(sources|redirects|ledger|claims)\.yaml`
].map((place) => new RegExp(`^content/${place}$`));

// Invisible in an editor, and able to turn text around, to cut it off, or to stand in the way of Markdown; the private
// ones stand for marks of code on the way through mdsvex.
const INVISIBLE =
	// eslint-disable-next-line no-control-regex -- these are what is looked for
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]/;
/** The longest line by far that anybody writes; a longer one is a slip of a tool. */
const LONGEST_LINE = 5_000;

/** The texts without the differences that editors make: byte-order mark and Windows line ends. */
export function normaliseFiles(files: ContentFiles): ContentFiles {
	return Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			path,
			text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
		])
	);
}

/** Notes files that nothing reads, and characters that no text may hold. */
export function checkFiles(context: ParseContext): void {
	for (const [file, text] of Object.entries(context.files)) {
		if (!PLACES.some((place) => place.test(file))) {
			report(context, file, 1, '', 'nothing reads this file: its name or place is wrong');
		}
		text.split('\n').forEach((line, index) => {
			const reason = lineFault(file, line);
			if (reason) report(context, file, index + 1, '', reason);
		});
	}
}

/** Notes figures that no text shows; called when all texts were read. */
export function checkUnusedFigures(context: ParseContext): void {
	for (const file of Object.keys(context.files)) {
		if (file.endsWith('.svg') && !context.figures.has(file)) {
			report(context, file, 1, '', 'no text shows this figure');
		}
	}
}

/** What no line of any text may hold; undefined where nothing is wrong. */
export function lineFault(file: string, line: string): string | undefined {
	const invisible = INVISIBLE.exec(line)?.[0];
	if (invisible) return `holds the invisible character ${codeOf(invisible)}`;
	if (line.length > LONGEST_LINE) return `is ${line.length} characters long; break it up`;
	if (line.includes('\uFFFD')) return 'is not UTF-8';
	if (line.includes('\t') && !file.endsWith('.svg')) return 'holds a tab; use spaces';
	if (/^(<{7}|={7}|>{7})( |$)/.test(line)) return 'holds a conflict that git left behind';
	return undefined;
}

function codeOf(character: string): string {
	return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
