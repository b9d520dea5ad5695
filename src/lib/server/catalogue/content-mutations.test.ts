import { describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../../../tests/support/content/fixture-content';
import type { Catalogue } from './catalogue';
import { checkContent } from './parse-catalogue';
import { fingerprint, type ContentFiles } from './parse-context';
import { tellProblem } from './problems';

// Damages the fixture line by line: some lines of each kind by default, every line with MUTATE=all (minutes).
const MOST = process.env.MUTATE === 'all' ? Infinity : 12;

interface Line {
	readonly file: string;
	readonly index: number;
	readonly text: string;
	/** Inside YAML: a YAML file, front matter or a question block. */
	readonly isYaml: boolean;
}

const lines: readonly Line[] = Object.entries(fixtureFiles).flatMap(([file, text]) =>
	linesOf(file, text)
);
const whole = checkContent(fixtureFiles);

describe('what editors do without being asked', { timeout: 60_000 }, () => {
	it.each<[string, (text: string) => string]>([
		['a byte-order mark', (text) => `\uFEFF${text}`],
		['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
		['no line end at the end', (text) => text.replace(/\n$/, '')],
		['empty lines at the end', (text) => `${text}\n\n`]
	])('changes nothing: %s', (_title, change) => {
		for (const [file, text] of Object.entries(fixtureFiles)) {
			const { catalogue, problems } = checkContent({ ...fixtureFiles, [file]: change(text) });
			expect(problems.map(tellProblem)).toEqual([]);
			expect(shape(catalogue)).toBe(shape(whole.catalogue));
		}
	});
});

describe('a damaged line', { timeout: 600_000 }, () => {
	const KEY = /^(\s*(?:- )?(?:\{ )?)([\w"-]+|"[\d.]+")(:)( .*|$)/;
	const isKey = ({ isYaml, text }: Line) => isYaml && KEY.test(text) && !/^\s*- \{/.test(text);
	const hasValue = (line: Line) => isKey(line) && /: \S/.test(line.text);

	it.each<[string, (line: Line) => boolean, (text: string) => string]>([
		['a NUL in it', () => true, (text) => `${text.slice(0, 3)}\u0000${text.slice(3)}`],
		['a tab before it', isText, (text) => `\t${text}`],
		['a letter that was not UTF-8', () => true, (text) => `${text}\uFFFD`],
		['a conflict of git before it', () => true, (text) => `<<<<<<< HEAD\n${text}`],
		['a slip in its key', isKey, (text) => text.replace(KEY, '$1$2xy$3$4')],
		['no value', hasValue, (text) => text.replace(KEY, '$1$2$3')],
		['a list for a value', hasValue, (text) => text.replace(KEY, '$1$2$3 [[x]]')],
		['a map for a value', hasValue, (text) => text.replace(KEY, '$1$2$3 { x: { y: z } }')],
		['a quote that is never closed', hasValue, (text) => text.replace(KEY, '$1$2$3 "a')],
		['a bracket that is never closed', hasValue, (text) => text.replace(KEY, '$1$2$3 [a')],
		[
			'its key twice',
			(line) => isKey(line) && !/^\s*- /.test(line.text),
			(text) => `${text}\n${text}`
		],
		['a fence that is gone', ({ text }) => text === '```', () => ''],
		['a fence that opens something else', ({ text }) => text.startsWith('```q'), () => '```yaml']
	])('is refused with %s', (_title, applies, change) => {
		const damaged = sample(lines.filter(applies));
		expect(damaged.length).toBeGreaterThan(2);
		const accepted = damaged.filter((line) => isSilentChange(withLine(line, change(line.text))));
		expect(accepted.map(tellLine)).toEqual([]);
	});

	it('is refused or harmless when it is gone, and never anything else', () => {
		const lost = sample(lines).filter((line) => isSilentChange(withLine(line, undefined)));
		expect(lost.filter((line) => !mayBeLeftOut(line)).map(tellLine)).toEqual([]);
	});

	it.each<[string, (text: string) => string]>([
		['half of it is gone', (text) => text.slice(0, Math.floor(text.length / 2))],
		['it lost its first letter', (text) => text.slice(1)],
		['it moved in', (text) => `  ${text}`],
		['it stands twice', (text) => `${text}\n${text}`],
		[
			'its words are marks',
			(text) => text.replace(/\w/g, (letter) => '{}[]*&!|>%@`#'[letter.charCodeAt(0) % 13] ?? '')
		]
	])('never breaks the check when %s', (_title, change) => {
		const outcomes = sample(lines).map(
			(line) => check(withLine(line, change(line.text))).length > 0
		);
		expect(outcomes).toContain(true);
	});
});

describe('a file', () => {
	it.each([0, 0.3, 0.6, 0.9])(
		'never breaks the check when only the first %d of it is left',
		(share) => {
			const outcomes = Object.entries(fixtureFiles).map(([file, text]) => {
				const left = text.slice(0, Math.floor(text.length * share));
				return check({ ...fixtureFiles, [file]: left }).length > 0;
			});
			expect(outcomes).toContain(true);
		}
	);
});

/** Checks files; every problem must name a place that an author can go to. */
function check(files: ContentFiles) {
	const { problems } = checkContent(files);
	for (const problem of problems) {
		const text = files[problem.file];
		const last = text === undefined ? 1 : text.split('\n').length;
		const found = problem.line >= 1 && problem.line <= last && problem.reason !== '';
		if (!found) throw new Error(`a problem without a place: ${tellProblem(problem)}`);
	}
	return problems;
}

/** Accepted, and not what it was. */
function isSilentChange(files: ContentFiles): boolean {
	return (
		check(files).length === 0 && shape(checkContent(files).catalogue) !== shape(whole.catalogue)
	);
}

/** Lines that a text can do without: prose, and fields and list items that need not be there. */
function mayBeLeftOut({ isYaml, text }: Line): boolean {
	if (!isYaml) return true;
	return (
		/^\s*(- )?(indicators|objectives|correct|tolerance|unit|hint|see|sources|abbr|note|year|address|since2022|criterion|source):/.test(
			text
		) || /^\s*- [^{]*$/.test(text)
	);
}

function isText({ file }: Line): boolean {
	return !file.endsWith('.svg');
}

/** Evenly spread over all, and the same in every run. */
function sample<Thing>(things: readonly Thing[]): readonly Thing[] {
	const step = Math.max(1, things.length / MOST);
	return things.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function withLine({ file, index }: Line, text: string | undefined): ContentFiles {
	const all = (fixtureFiles[file] ?? '').split('\n');
	all.splice(index, 1, ...(text === undefined ? [] : [text]));
	return { ...fixtureFiles, [file]: all.join('\n') };
}

function linesOf(file: string, text: string): Line[] {
	let isYaml = file.endsWith('.yaml');
	return text.split('\n').flatMap((line, index) => {
		const turns = file.endsWith('.md') && /^(---|```.*)$/.test(line);
		if (turns) isYaml = !isYaml;
		return line.trim() ? [{ file, index, text: line, isYaml: isYaml && !turns }] : [];
	});
}

function tellLine({ file, index, text }: Line): string {
	return `${file}:${index + 1}: ${text}`;
}

/** Fingerprint of a catalogue without what tells that a text was touched. */
function shape(catalogue: Catalogue | undefined): string {
	return fingerprint(
		JSON.stringify({ ...catalogue, translations: [] }, (key, value: unknown) => {
			if (key === 'hash') return '';
			return key === 'prose' ? String(value).trim() : value;
		})
	);
}
