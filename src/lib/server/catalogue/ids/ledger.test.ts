import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
	fixtureFiles,
	withChange,
	withFile
} from '../../../../../tests/support/content/fixture-content';
import { ID_KINDS } from './id-kinds';
import { extendLedger, ledgerText, newIds } from './ledger';
import { checkContent, parseCatalogue } from '../parse-catalogue';
import type { ContentFiles } from '../parse-context';
import { tellProblem } from '../problems';
import { LedgerFile } from '../reference/reference-schema';

const catalogue = parseCatalogue(fixtureFiles);
const EMPTY = v.parse(LedgerFile, {});
const full = extendLedger(EMPTY, catalogue);

describe('extendLedger', () => {
	it('notes every kind of id that stored work refers to', () => {
		for (const kind of ID_KINDS) expect(full[kind].length, kind).toBeGreaterThan(0);
		expect(full).toMatchObject({
			courses: ['tiny'],
			modules: ['basics'],
			lessons: ['first'],
			tests: ['basics-test', 'tiny-final'],
			instruments: ['tiny-2024', 'code-1'],
			indicators: ['IF-1', 'IF-2', 'SP-1', 'SP-2b', 'OPEN-a', 'OPEN-b', 'TEST-a']
		});
	});

	it('notes the options of every question that has some', () => {
		const kinds = catalogue.courses[0]?.modules[0]?.lessons[0]?.texts.source.questions ?? [];
		for (const { id, kind } of kinds) {
			const hasOptions = !['numeric', 'short-text', 'reflection'].includes(kind);
			expect(Boolean(full.options[id]), `${id}: ${kind}`).toBe(hasOptions);
		}
		expect(full.options['first-scenario'] ?? full.options['first-argument']).toContain('louder');
	});

	it('appends behind what stands there, and forgets nothing', () => {
		const before = {
			...EMPTY,
			lessons: ['gone'],
			options: { 'first-single': ['given-up'], old: ['a'] }
		};
		const after = extendLedger(before, catalogue);
		expect(after.lessons).toEqual(['gone', 'first']);
		expect(after.options.old).toEqual(['a']);
		expect(after.options['first-single']?.[0]).toBe('given-up');
		expect(newIds(after, extendLedger(after, catalogue))).toEqual([]);
	});
});

describe('ledgerText', () => {
	it.each([
		EMPTY,
		full,
		{ ...EMPTY, lessons: ['no', '1', 'null'], options: { q: ['true', 'false', '0', '1e3', 'yes'] } }
	])('writes a file that reads back the same', (ledger) => {
		expect(v.parse(LedgerFile, parse(ledgerText(ledger)))).toEqual(ledger);
	});

	it('reads a ledger from before some kinds were kept', () => {
		expect(v.parse(LedgerFile, { lessons: ['a'], questions: ['b'] })).toMatchObject({
			lessons: ['a'],
			tests: [],
			options: {}
		});
	});
});

const REDIRECTS = 'redirects.yaml';
const told = (files: ContentFiles) => checkContent(files).problems.map(tellProblem);
const published = (changes: object) =>
	withFile('ledger.yaml', ledgerText({ ...EMPTY, ...full, ...changes }));
const redirected = (files: ContentFiles, ids: object): ContentFiles => ({
	...files,
	[`content/${REDIRECTS}`]: `addresses: {}\nids: ${JSON.stringify({ lessons: { before: 'first' }, ...ids })}\n`
});

describe('an id that was published and is gone', () => {
	it.each(ID_KINDS.map((kind) => [kind, full[kind][0] ?? '']))(
		'is refused, or leads to its successor: %s',
		(kind, today) => {
			const files = published({ [kind]: [...full[kind], 'gone'] });
			expect(told(redirected(files, {}))).toEqual([
				expect.stringMatching(
					new RegExp(`content/ledger.yaml:\\d+: ${kind}: "gone" was published but is gone`)
				)
			]);
			const healed = redirected(files, { [kind]: { gone: today } });
			expect(told(healed)).toEqual([]);
			expect(parseCatalogue(healed).redirects.ids[kind]).toMatchObject({ gone: today });
		}
	);

	it('is refused when it is an option, until it has a successor or is given up', () => {
		const options = {
			...full.options,
			'first-single': ['gone', ...(full.options['first-single'] ?? [])]
		};
		const [, today = ''] = options['first-single'];
		const files = published({ options });
		expect(told(redirected(files, {}))[0]).toContain('the option "gone" was published but is gone');
		for (const to of [today, null]) {
			expect(told(redirected(files, { options: { 'first-single': { gone: to } } }))).toEqual([]);
		}
	});

	it('is the id of its own kind only', () => {
		const files = published({ tests: [...full.tests, 'before'] });
		expect(told(redirected(files, {}))[0]).toContain('tests: "before" was published');
	});
});

describe('an entry of the redirects', () => {
	const idsOf = (ids: object) => parseCatalogue(redirected(fixtureFiles, ids)).redirects.ids;

	it('leads through the ids in between to that of today', () => {
		expect(idsOf({ tests: { a: 'b', b: 'c', c: 'basics-test' } }).tests).toEqual({
			a: 'basics-test',
			b: 'basics-test',
			c: 'basics-test'
		});
	});

	it('without a kind belongs to the kind that knows its target', () => {
		const ids = idsOf({ 'old-test': 'basics-test', 'old-single': 'first-single' });
		expect(ids.tests).toEqual({ 'old-test': 'basics-test' });
		expect(ids.questions).toEqual({ 'old-single': 'first-single' });
		expect(ids.lessons).toEqual({ before: 'first' });
	});

	it.each([
		[
			'a swap',
			{ tests: { 'basics-test': 'tiny-final', 'tiny-final': 'basics-test' } },
			'still exists'
		],
		['a circle', { tests: { a: 'b', b: 'a' } }, 'leads in a circle'],
		['a circle without a kind', { a: 'b', b: 'a' }, 'leads in a circle'],
		['a way to nothing', { tests: { a: 'b' } }, '"b" does not exist'],
		['a way to another kind', { tests: { a: 'first' } }, '"first" does not exist'],
		['a kind that is none', { chapters: { a: 'first' } }, 'ids.chapters'],
		['an option of no question', { options: { gone: { a: 'b' } } }, 'not a question with options'],
		['an option to nothing', { options: { 'first-single': { a: 'b' } } }, '"b" does not exist']
	])('is refused when it is %s', (_title, ids, reason) => {
		const problems = told(redirected(fixtureFiles, ids));
		expect(problems.length).toBeGreaterThan(0);
		for (const problem of problems) {
			expect(problem).toMatch(/^content\/redirects\.yaml:\d+: /);
			expect(problem).toContain(reason);
		}
	});
});

describe('a changed id in the content', () => {
	it.each([
		[
			'a test',
			'courses/tiny/01-basics/test.yaml',
			'id: basics-test\n',
			'id: other-test\n',
			'tests: "basics-test"'
		],
		[
			'a module',
			'courses/tiny/01-basics/module.yaml',
			'id: basics',
			'id: other',
			'modules: "basics"'
		]
	])('is noticed: %s', (_title, file, from, to, told) => {
		const files = { ...withChange(file, from, to), 'content/ledger.yaml': ledgerText(full) };
		expect(checkContent(files).problems.map(tellProblem).join('\n')).toContain(told);
	});
});
