import type { Catalogue } from '../src/lib/server/catalogue/catalogue';
import { allLessons } from '../src/lib/server/catalogue/catalogue';
import { readDiskFiles } from '../src/lib/server/catalogue/disk-files';
import { parseCatalogue } from '../src/lib/server/catalogue/parse-catalogue';

// Prints how much of the course there is and which of the 95 questions it reaches. A gate once both courses are whole.
const catalogue = parseCatalogue(readDiskFiles(process.cwd()));

printCourses(catalogue);
printIndicators(catalogue);
printTranslations(catalogue);

function printCourses({ courses }: Catalogue): void {
	const rows = courses.flatMap((course) =>
		course.modules.map((module) => {
			const texts = module.lessons.flatMap((lesson) => lesson.texts.en ?? []);
			const objectives = texts.flatMap((text) => text.objectives.map((objective) => objective.id));
			const items = module.test?.questions.en ?? [];
			const tested = objectives.filter((id) =>
				items.some((item) => item.objectives.includes(id))
			).length;
			return {
				module: `${course.slug} ${module.number} ${module.slug}`,
				lessons: texts.length,
				words: sum(texts.map((text) => text.words)),
				shortest: Math.min(...texts.map((text) => text.words)),
				checks: sum(texts.map((text) => text.questions.length)),
				'test items': items.length,
				'objectives tested': `${tested} of ${objectives.length}`
			};
		})
	);
	console.table(rows);
}

function printIndicators(read: Catalogue): void {
	const { indicators } = read.instrument;
	const lessons = allLessons(read).map((place) => place.lesson);
	const taught = new Set(lessons.flatMap((lesson) => lesson.indicators));
	const checks = lessons.flatMap((lesson) => lesson.texts.en?.questions ?? []);
	const items = read.courses.flatMap((course) =>
		course.modules.flatMap((module) => module.test?.questions.en ?? [])
	);
	const reached = (ids: Iterable<string>) => {
		const known = new Set(ids);
		return `${indicators.filter((indicator) => known.has(indicator.id)).length} of ${indicators.length}`;
	};
	console.table([
		{
			'taught in a lesson': reached(taught),
			'practised in a check': reached(checks.flatMap((check) => check.indicators)),
			tested: reached(items.flatMap((item) => item.indicators)),
			'with an example city': reached(
				indicators.filter((indicator) => indicator.example).map((indicator) => indicator.id)
			)
		}
	]);
}

function printTranslations({ translations }: Catalogue): void {
	const count = (locale: string, state: string) =>
		translations.filter((one) => one.locale === locale && one.state === state).length;
	console.table(
		['ru', 'ar'].map((locale) => ({
			locale,
			missing: count(locale, 'missing'),
			stale: count(locale, 'stale')
		}))
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
