import type { ContentFiles } from '../../../src/lib/server/catalogue/parse-context';

/** One damage of one file. */
export interface Mutation {
	readonly what: string;
	readonly file: string;
	readonly text: string;
	/** `either`: refused, or nothing is different. */
	readonly wanted: 'refused' | 'harmless' | 'either';
}

type Change = (text: string) => string;
type Rule = readonly [what: string, applies: RegExp, wanted: Mutation['wanted'], change: Change];

/** As many places as each line rule is tried at. */
const PLACES = 4;
const COURSE = /courses\/.*\.yaml$/;
const YAML = /\.yaml$/;
const LESSON = /01-first\/en\.md$/;
const CSV = /egdi-2024\.csv$/;

/** What tools do to whole files. */
const WHOLE: readonly Rule[] = [
	['an empty file', /\.(yaml|md|csv)$/, 'refused', () => ''],
	['half a file', COURSE, 'refused', (text) => text.slice(0, Math.floor(text.length * 0.45))],
	[
		'UTF-16',
		/courses.*\.(yaml|md)$/,
		'refused',
		(text) => Buffer.from(text, 'utf16le').toString('utf8')
	],
	[
		'Latin 1',
		/\.(yaml|md)$/,
		'refused',
		(text) => Buffer.from(`${text}# é`, 'latin1').toString('utf8')
	],
	['a NUL', /\.(yaml|md|csv|svg)$/, 'refused', (text) => text.replace(/\w/, '$&\0')],
	[
		'a line of a megabyte',
		/\.(yaml|md)$/,
		'refused',
		(text) => `${text}\n# ${'x'.repeat(1_000_000)}\n`
	],
	['a second document', COURSE, 'refused', (text) => `${text}---\nid: other\n`],
	['an unknown field', COURSE, 'refused', (text) => `${text}colour: red\n`],
	['a list for everything', COURSE, 'refused', (text) => text.replace(/^/gm, '- ')],
	['tabs for spaces', COURSE, 'refused', (text) => text.replace(/^ {2}/gm, '\t')],
	['a byte-order mark', /\.(yaml|md|csv)$/, 'harmless', (text) => `\uFEFF${text}`],
	['Windows line ends', /\.(yaml|md|csv)$/, 'harmless', (text) => text.replaceAll('\n', '\r\n')],
	['old Mac line ends', COURSE, 'refused', (text) => text.replaceAll('\n', '\r')]
];

const KEY = /^(\s*(?:- )?)([a-z][\w-]*):( .*|)$/;

/** What hands do to single lines of YAML. */
const LINES: readonly (readonly [
	what: string,
	applies: RegExp,
	wanted: Mutation['wanted'],
	change: Change
])[] = [
	['an id that is gone', /^\s*(- )?id: /, 'refused', (line) => line.replace(/id: .*/, '')],
	[
		'a needed line that is gone',
		/^(title|summary|kind|prompt|draw|pass|minutes|choices|answer): ?/,
		'refused',
		() => ''
	],
	['a key with a slip', KEY, 'refused', (line) => line.replace(KEY, '$1$2x:$3')],
	['a key twice', /^[a-z][\w-]*: \S/, 'refused', (line) => `${line}\n${line}`],
	[
		'a list for a text',
		/^\s*(title|summary|text|prompt|because|kind|id): \S/,
		'refused',
		(line) => line.replace(/: .*/, ': [x]')
	],
	[
		'a quote that stays open',
		/^\s*(title|text|prompt|because): \S/,
		'refused',
		(line) => line.replace(/: .*/, ': "x')
	],
	[
		'a colon in a text',
		/^\s*(title|text|prompt|because): [^"']/,
		'refused',
		(line) => `${line}: more`
	],
	[
		'a number sign in a text',
		/^\s*(title|text|prompt|because): [^"']/,
		'refused',
		(line) => `${line} # more`
	],
	[
		'Markdown in a text',
		/^\s*(title|text|prompt|because): [^"']/,
		'refused',
		(line) => line.replace(/: (\p{L}+)/u, ': **$1**')
	],
	[
		'HTML in a text',
		/^\s*(title|text|prompt|because): [^"']/,
		'refused',
		(line) => line.replace(/: (\p{L}+)/u, ': <b>$1</b>')
	],
	[
		'an entity in a text',
		/^\s*(title|text|prompt|because): [^"']/,
		'refused',
		(line) => `${line} &#123;name&#125;`
	],
	['a line moved in', KEY, 'either', (line) => ` ${line}`],
	['a line moved out', /^\s{2,}/, 'either', (line) => line.slice(1)],
	['an option renamed in one language', /^\s+- id: /, 'refused', (line) => `${line}-x`]
];

/** What happens to prose; the text goes in behind the first heading. */
const PROSE: readonly (readonly [what: string, wanted: Mutation['wanted'], text: string])[] = [
	['entities of braces', 'refused', 'a &#123;name&#125; &lbrace;'],
	['HTML', 'refused', 'a <b>b</b>'],
	['an open element', 'refused', '<div>'],
	['a script', 'refused', '<script>let a = 1</script>'],
	['code of Svelte', 'refused', '<svelte:head></svelte:head>'],
	['a style', 'refused', '<style>p { color: red }</style>'],
	['a comment', 'refused', '<!-- later -->'],
	['a container', 'refused', ':::note\na\n:::'],
	['a list with brackets', 'refused', '1) a\n2) b'],
	['a backslash at the end', 'refused', 'a\\\nb'],
	['a task list', 'refused', '- [ ] a'],
	['a footnote', 'refused', 'a[^S1]\n\n[^S1]: b'],
	['a reference link', 'refused', '[a][b]\n\n[b]: https://a.example'],
	['underlining', 'refused', 'Title\n====='],
	['a line across', 'refused', '***'],
	['indented code', 'refused', '\n    code'],
	['a fence', 'refused', '```\ncode\n```'],
	['a bare address', 'refused', 'https://a.example'],
	['a table without an empty line', 'refused', 'a\n| b |\n|---|\n| 1 |'],
	['a ragged table', 'refused', '\n| a | b |\n|---|---|\n| 1 |'],
	['bullets of a word processor', 'refused', '• a\n• b'],
	['an open star', 'refused', 'a **b'],
	['a heading without an id', 'refused', '\n## More'],
	['a heading id twice', 'refused', '\n## More {#keep}\n\n## Again {#keep}'],
	['a link by http', 'refused', '[a](http://a.example)'],
	['a script as a link', 'refused', '[a](javascript:alert)'],
	['a picture in a line', 'refused', 'a ![b](page.svg)'],
	['a zero-width space', 'refused', 'a\u200Bb'],
	['turned-around text', 'refused', 'a\u202Eb'],
	['a no-break space before a list', 'refused', '\u00A0- a']
];

/** What spreadsheets do to tables. */
const TABLE: readonly (readonly [what: string, wanted: Mutation['wanted'], change: Change])[] = [
	['a cell less', 'refused', (text) => text.replace(/,[^,\n]*\n$/, '\n')],
	['a cell more', 'refused', (text) => text.replace(/\n$/, ',1\n')],
	['a row twice', 'refused', (text) => `${text}${text.trim().split('\n').at(-1)}\n`],
	['a row less', 'refused', (text) => `${text.trim().split('\n').slice(0, -1).join('\n')}\n`],
	['no head', 'refused', (text) => text.slice(text.indexOf('\n') + 1)],
	['semicolons', 'refused', (text) => text.replaceAll(',', ';')],
	['commas before decimals', 'refused', (text) => text.replace(/(\d)\.(\d)/g, '$1,$2')],
	['a quote that stays open', 'refused', (text) => text.replace(/\n(\w)/, '\n"$1')],
	['text for a number', 'refused', (text) => text.replace(/0\.\d+/, 'high')],
	['a value beyond 1', 'refused', (text) => text.replace(/0\.\d+/, '7.5')],
	['a value rounded to days', 'refused', (text) => text.replace(/0\.\d+/, '12 Mar')]
];

/** Every damage of the fixture, in an order that is the same each time. */
export function mutationsOfFiles(files: ContentFiles): Mutation[] {
	const paths = Object.keys(files).sort();
	return [
		...WHOLE.flatMap(([what, applies, wanted, change]) =>
			spread(paths.filter((path) => applies.test(path))).map((file) => ({
				what,
				file,
				wanted,
				text: change(files[file] ?? '')
			}))
		),
		...LINES.flatMap((rule) => lineMutations(files, paths, rule)),
		...PROSE.map(([what, wanted, prose]) => inProse(files, paths, what, wanted, prose)),
		...TABLE.flatMap(([what, wanted, change]) =>
			paths
				.filter((path) => CSV.test(path))
				.map((file) => ({
					what: `${what} in a table`,
					file,
					wanted,
					text: change(files[file] ?? '')
				}))
		)
	];
}

function lineMutations(
	files: ContentFiles,
	paths: readonly string[],
	[what, applies, wanted, change]: (typeof LINES)[number]
): Mutation[] {
	const places = paths
		.filter((path) => COURSE.test(path) && YAML.test(path))
		.flatMap((file) =>
			(files[file] ?? '')
				.split('\n')
				.flatMap((line, index) => (applies.test(line) ? [{ file, index }] : []))
		);
	return spread(places).map(({ file, index }) => {
		const lines = (files[file] ?? '').split('\n');
		lines[index] = change(lines[index] ?? '');
		return { what, file, wanted, text: lines.join('\n') };
	});
}

function inProse(
	files: ContentFiles,
	paths: readonly string[],
	what: string,
	wanted: Mutation['wanted'],
	prose: string
): Mutation {
	const file = paths.find((path) => LESSON.test(path)) ?? '';
	const text = (files[file] ?? '').replace(/^## .*$/m, (heading) => `${heading}\n\n${prose}\n`);
	return { what: `${what} in prose`, file, wanted, text };
}

/** A few of many, evenly spread. */
function spread<Thing>(things: readonly Thing[]): readonly Thing[] {
	const step = Math.max(1, things.length / PLACES);
	return things.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
