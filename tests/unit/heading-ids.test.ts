import { describe, expect, it } from 'vitest';
import { allLanguages, exactlyIn } from '../../src/lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '../../src/lib/domain/locale/locales';
import { allLessons } from '../../src/lib/server/catalogue/catalogue';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';

const lessons = allLessons(parseCatalogue(readDiskFiles(process.cwd()))).map(
	({ lesson }) => lesson
);
const translated = lessons.filter((lesson) => allLanguages(lesson.texts).length > 1);

/** The switch of languages keeps the place by the heading in view. */
describe('headings of lessons', () => {
	it('have the same ids, levels and order in every language of a lesson', () => {
		expect(translated.length).toBeGreaterThan(0);
		for (const lesson of translated) {
			const source = idsIn(lesson, SOURCE_LOCALE);
			for (const { locale } of allLanguages(lesson.texts)) {
				expect(idsIn(lesson, locale), `${lesson.id}, ${locale}`).toEqual(source);
			}
		}
	});

	it('stand in every lesson, each with an id of its own', () => {
		for (const lesson of lessons) {
			const ids = idsIn(lesson, SOURCE_LOCALE);
			expect(ids.length, lesson.id).toBeGreaterThan(0);
			expect(new Set(ids).size, lesson.id).toBe(ids.length);
		}
	});
});

function idsIn(lesson: (typeof lessons)[number], locale: Locale): string[] {
	return (exactlyIn(lesson.texts, locale)?.headings ?? []).map(({ id, level }) => `${level} ${id}`);
}
