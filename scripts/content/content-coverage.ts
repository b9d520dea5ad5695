import { exactlyIn } from '../../src/lib/domain/locale/localized';
import { TRANSLATION_LOCALES, type Locale } from '../../src/lib/domain/locale/locales';
import type { Catalogue } from '../../src/lib/server/catalogue/catalogue';
import {
	coverageGaps,
	indicatorCoverage,
	meanSentence,
	moduleCoverage
} from '../../src/lib/server/catalogue/checks/coverage';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { sum } from '../../src/lib/domain/sum';

// Prints how much of the courses there is and which of the 95 questions they reach. Exit code 1 when something is missing.
const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
printModules(catalogue);
printIndicators(catalogue);
printTranslations(catalogue);
const gaps = coverageGaps(catalogue);
for (const gap of gaps) console.log(gap);
console.log(gaps.length > 0 ? `\nGaps: ${gaps.length}.` : 'The courses are whole.');
process.exitCode = gaps.length > 0 ? 1 : 0;

function printModules(read: Catalogue): void {
	const rows = moduleCoverage(read);
	console.table(
		rows.map(({ course, module, ...counts }) => ({
			module: `${course} ${module.number} ${module.slug}`,
			lessons: module.lessons.length,
			words: counts.words,
			shortest: Math.min(...module.lessons.map((lesson) => lesson.texts.source.words)),
			'words a sentence': Number(
				meanSentence(
					module.lessons.map((lesson) => lesson.texts.source.prose).join('\n')
				).toFixed(1)
			),
			checks: counts.checks,
			'test items': counts.testItems,
			'objectives tested': `${counts.testedObjectives} of ${counts.objectives}`
		}))
	);
	console.table([
		{
			lessons: sum(rows.map((row) => row.module.lessons.length)),
			words: sum(rows.map((row) => row.words)),
			checks: sum(rows.map((row) => row.checks)),
			'test items': sum(rows.map((row) => row.testItems)),
			practices: read.practices.length,
			'glossary terms': read.glossary.source.length
		}
	]);
}

function printIndicators(read: Catalogue): void {
	const { indicators } = read.taughtInstrument;
	const share = (ids: ReadonlySet<string>) =>
		`${indicators.filter((indicator) => ids.has(indicator.id)).length} of ${indicators.length}`;
	const { taught, practised, tested, exemplified } = indicatorCoverage(read);
	console.table([
		{
			'taught in a lesson': share(taught),
			'practised in a check': share(practised),
			'in a module test': share(tested),
			'with an example': share(exemplified)
		}
	]);
}

function printTranslations({ translations, courses }: Catalogue): void {
	const lessons = sum(
		courses.flatMap((course) => course.modules.map((module) => module.lessons.length))
	);
	const count = (locale: Locale, state: string) =>
		translations.filter((one) => one.locale === locale && one.state === state).length;
	const translated = (locale: Locale) =>
		courses
			.flatMap((course) => course.modules.flatMap((module) => module.lessons))
			.filter((lesson) => exactlyIn(lesson.texts, locale)).length;
	console.table(
		TRANSLATION_LOCALES.map((locale) => ({
			locale,
			lessons: `${translated(locale)} of ${lessons}`,
			'files missing': count(locale, 'missing'),
			'files stale': count(locale, 'stale')
		}))
	);
}
