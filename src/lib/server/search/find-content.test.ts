import { describe, expect, it } from 'vitest';
import type { Locale } from '$lib/i18n/locales';
import { readDiskFiles } from '../catalogue/disk-files';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import { findContent } from './find-content';
import { pocketEntries } from './search-index';

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const find = (words: string, locale: Locale = 'en', limit = 50) =>
	findContent(catalogue, locale, { words, kind: undefined, limit });
const ids = (words: string, locale?: Locale) => find(words, locale).shown.map(({ id }) => id);

describe('findContent', () => {
	it('finds the same question in English and in Russian, whatever the ending', () => {
		expect(ids('open data').slice(0, 5)).toContain('indicator PE-236');
		expect(ids('открытые данные', 'ru').slice(0, 5)).toContain('indicator PE-236');
		expect(ids('открытых данных', 'ru').slice(0, 5)).toContain('indicator PE-236');
	});

	it('finds terms, lessons and questions by their number', () => {
		expect(ids('interoperability')).toContain('term interoperability');
		expect(ids('link enough')).toContain('lesson link-rule');
		expect(ids('SP-254')[0]).toBe('indicator SP-254');
	});

	it('asks for every word', () => {
		expect(find('budget zebra').total).toBe(0);
	});

	it('forgives an unfinished word and one slip', () => {
		expect(ids('interoperab')).toContain('term interoperability');
		expect(ids('interopperability')).toContain('term interoperability');
	});

	it('counts every kind while it shows one', () => {
		const all = find('budget');
		const terms = findContent(catalogue, 'en', { words: 'budget', kind: 'term', limit: 1 });
		expect(terms.counts).toEqual(all.counts);
		expect(terms.shown.every(({ kind }) => kind === 'term')).toBe(true);
		expect(terms.rest).toBe((all.counts.find(({ kind }) => kind === 'term')?.count ?? 0) - 1);
	});

	it('finds nothing for nothing', () => {
		expect(find('').total).toBe(0);
		expect(find('—').total).toBe(0);
	});
});

it('gives phones titles and summaries only', () => {
	const entries = pocketEntries(catalogue, 'en');
	expect(entries.length).toBeGreaterThan(150);
	expect(entries.every((entry) => !('body' in entry))).toBe(true);
});
