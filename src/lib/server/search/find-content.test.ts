import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '$lib/domain/locale/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { readDiskFiles } from '../catalogue/files/disk-files';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import { findContent, PAGE_SIZE } from './find-content';
import { pocketEntries } from './search-index';

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const find = (words: string, locale: Locale = 'en', page = 1) =>
	findContent(catalogue, locale, { words, kind: undefined, page });
const ids = async (words: string, locale?: Locale) =>
	(await find(words, locale)).shown.map(({ id }) => id);

describe('findContent', () => {
	it('finds the same question in English and in Russian, whatever the ending', async () => {
		expect((await ids('open data')).slice(0, 5)).toContain('indicator PE-236');
		expect((await ids('открытые данные', 'ru')).slice(0, 5)).toContain('indicator PE-236');
		expect((await ids('открытых данных', 'ru')).slice(0, 5)).toContain('indicator PE-236');
	});

	it('finds terms, lessons and questions by their number', async () => {
		expect(await ids('interoperability')).toContain('term interoperability');
		expect(await ids('link enough')).toContain('lesson link-rule');
		expect((await ids('SP-254'))[0]).toBe('indicator SP-254');
	});

	it('asks for every word', async () => {
		expect((await find('budget zebra')).total).toBe(0);
	});

	it('forgives an unfinished word and one slip', async () => {
		expect(await ids('interoperab')).toContain('term interoperability');
		expect(await ids('interopperability')).toContain('term interoperability');
	});

	it('counts every kind while it shows one', async () => {
		const all = await find('budget');
		const terms = await findContent(catalogue, 'en', { words: 'budget', kind: 'term', page: 1 });
		expect(terms.counts).toEqual(all.counts);
		expect(terms.shown.every(({ kind }) => kind === 'term')).toBe(true);
		expect(terms.shown).toHaveLength(all.counts.find(({ kind }) => kind === 'term')?.count ?? 0);
	});

	it.each([
		['how do I score my city', 'en', 'place assessments'],
		['score city', 'en', 'place assessments'],
		['как оценить свой город', 'ru', 'place assessments'],
		['كيف أقيّم مدينتي', 'ar', 'place assessments'],
		['how can I compare countries', 'en', 'place data'],
		['how to change my password', 'en', 'place account'],
		['indicator 254', 'en', 'indicator SP-254'],
		['question 254', 'en', 'indicator SP-254'],
		['LOSI question number 254', 'en', 'indicator SP-254'],
		['254', 'en', 'indicator SP-254'],
		['SP254', 'en', 'indicator SP-254'],
		['вопрос 254', 'ru', 'indicator SP-254'],
		['سؤال 254', 'ar', 'indicator SP-254']
	] as const)('gives "%s" the obvious page first', async (words, locale, first) => {
		expect((await ids(words, locale))[0]).toBe(first);
	});

	it('shows the pages one after the other, and the last one for a page behind it', async () => {
		const first = await find('city');
		const second = await find('city', 'en', 2);
		expect(first.pages).toBe(Math.ceil(first.total / PAGE_SIZE));
		expect(first.pages).toBeGreaterThan(2);
		expect(first.shown).toHaveLength(PAGE_SIZE);
		expect(second.shown.filter(({ id }) => first.shown.some((one) => one.id === id))).toEqual([]);
		expect((await find('city', 'en', 1e9)).page).toBe(first.pages);
	});

	it('finds nothing for nothing', async () => {
		expect((await find('')).total).toBe(0);
		expect((await find('—')).total).toBe(0);
	});
});

it('gives phones titles and summaries only', async () => {
	const entries = pocketEntries(catalogue, 'en');
	expect(entries.length).toBeGreaterThan(150);
	expect(entries.every((entry) => !('body' in entry))).toBe(true);
});

describe('the searches that the page suggests', () => {
	const suggestions = LOCALES.flatMap((locale) =>
		(['search-try-1', 'search-try-2', 'search-try-3'] as const).map((id): [Locale, string] => [
			locale,
			plainTranslatorFor(locale)(id)
		])
	);

	it.each(suggestions)('find something in %s: %s', async (locale, words) => {
		expect((await find(words, locale)).total).toBeGreaterThan(0);
	});
});
