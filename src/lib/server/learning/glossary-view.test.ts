import { expect, it } from 'vitest';
import { readDiskFiles } from '../catalogue/files/disk-files';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import { glossaryView } from './glossary-view';

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));

it('holds every term once, by letter in the order of the language', () => {
	const { letters } = glossaryView(catalogue, 'ru');
	const found = letters.flatMap(({ terms }) => terms.map(({ id }) => id));
	expect([...found].sort()).toEqual(catalogue.glossary.translations.ru?.map(({ id }) => id).sort());
	expect(letters.map(({ letter }) => letter)).toEqual(
		letters.map(({ letter }) => letter).sort(new Intl.Collator('ru').compare)
	);
});

it('sorts the source language by its own rules where a translation is missing', () => {
	const { letters, textsLocale } = glossaryView(catalogue, 'ar');
	expect(textsLocale).toBe('en');
	expect(letters[0]?.letter).toBe('A');
});

it('numbers every source that a term names', () => {
	const { letters, sources } = glossaryView(catalogue, 'en');
	const named = letters.flatMap(({ terms }) => terms.flatMap((term) => term.sources));
	expect(new Set(sources.map(({ key }) => key))).toEqual(new Set(named));
});
