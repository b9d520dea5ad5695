import type { CourseModule, Lesson } from '$lib/domain/course/course';
import { allLessons, type Catalogue } from '../catalogue';
import { sum } from '$lib/domain/sum';

/** What a lesson must have at least, and how long its sentences may be on average, in words. */
const LIMITS = { words: 400, checks: 1, meanSentence: 20 } as const;

/** How much of one module is covered. */
export interface ModuleCoverage {
	readonly course: string;
	readonly module: CourseModule;
	readonly words: number;
	readonly checks: number;
	readonly testItems: number;
	readonly objectives: number;
	readonly testedObjectives: number;
}

/** Which indicators of the taught instrument the courses reach, by what they do with them. */
export interface IndicatorCoverage {
	readonly taught: ReadonlySet<string>;
	readonly practised: ReadonlySet<string>;
	readonly tested: ReadonlySet<string>;
	readonly exemplified: ReadonlySet<string>;
}

/** One line for each module, in the order of the courses. */
export function moduleCoverage({ courses }: Catalogue): ModuleCoverage[] {
	return courses.flatMap((course) =>
		course.modules.map((module) => {
			const texts = module.lessons.map((lesson) => lesson.texts.source);
			const objectives = texts.flatMap((text) => text.objectives.map(({ id }) => id));
			const items = module.test?.questions.source ?? [];
			const tested = new Set(items.flatMap((item) => item.objectives));
			return {
				course: course.slug,
				module,
				words: sum(texts.map((text) => text.words)),
				checks: sum(texts.map((text) => text.questions.length)),
				testItems: items.length,
				objectives: objectives.length,
				testedObjectives: objectives.filter((id) => tested.has(id)).length
			};
		})
	);
}

/** An example is a city that the instrument names, or a practice about the indicator or its whole criterion. */
export function indicatorCoverage(catalogue: Catalogue): IndicatorCoverage {
	const { indicators } = catalogue.taughtInstrument;
	const lessons = allLessons(catalogue).map((place) => place.lesson);
	const checks = lessons.flatMap((lesson) => lesson.texts.source.questions);
	const items = catalogue.courses.flatMap((course) =>
		course.modules.flatMap((module) => module.test?.questions.source ?? [])
	);
	const practised = new Set(catalogue.practices.flatMap((practice) => practice.indicators));
	const criteria = new Set<string>(catalogue.practices.flatMap((practice) => practice.criteria));
	const exemplified = indicators.filter(
		({ id, criterion, example }) => example || practised.has(id) || criteria.has(criterion)
	);
	return {
		taught: new Set(lessons.flatMap((lesson) => lesson.indicators)),
		practised: new Set(checks.flatMap((check) => check.indicators)),
		tested: new Set(items.flatMap((item) => item.indicators)),
		exemplified: new Set(exemplified.map((indicator) => indicator.id))
	};
}

/** Everything that whole courses must have and these have not; nothing when they are whole. */
export function coverageGaps(catalogue: Catalogue): string[] {
	return [
		...moduleCoverage(catalogue).flatMap(gapsOfModule),
		...gapsOfIndicators(catalogue),
		...allLessons(catalogue).flatMap(({ lesson }) => gapsOfLesson(lesson)),
		...sharedParagraphs(catalogue)
	];
}

function gapsOfModule({ module, objectives, testedObjectives }: ModuleCoverage): string[] {
	if (!module.test) return [`module ${module.id} has no test`];
	const missing = objectives - testedObjectives;
	return missing > 0 ? [`module ${module.id}: ${missing} objectives are not tested`] : [];
}

function gapsOfIndicators(catalogue: Catalogue): string[] {
	const reached = Object.entries(indicatorCoverage(catalogue)) as [string, ReadonlySet<string>][];
	return reached.flatMap(([how, ids]) =>
		catalogue.taughtInstrument.indicators
			.filter((indicator) => !ids.has(indicator.id))
			.map((indicator) => `question ${indicator.id} is not ${how}`)
	);
}

function gapsOfLesson(lesson: Lesson): string[] {
	const text = lesson.texts.source;
	if (!text) return [];
	const mean = meanSentence(text.prose);
	return [
		...(text.words < LIMITS.words ? [`lesson ${lesson.id} has only ${text.words} words`] : []),
		...(text.questions.length < LIMITS.checks ? [`lesson ${lesson.id} has no check`] : []),
		...(mean >= LIMITS.meanSentence
			? [`lesson ${lesson.id} has sentences of ${mean.toFixed(1)} words on average`]
			: [])
	];
}

/** Words in a sentence, on average; headings and rows of tables are no sentences. */
export function meanSentence(prose: string): number {
	const sentences = prose
		.split('\n')
		.filter((line) => !line.startsWith('|') && !line.startsWith('<') && /[.!?:]\W*$/.test(line))
		.flatMap((line) => line.split(/(?<=[.!?])\W*\s+/))
		.filter((sentence) => /\p{L}/u.test(sentence));
	return sum(sentences.map((sentence) => sentence.split(/\s+/).length)) / sentences.length || 0;
}

function sharedParagraphs(catalogue: Catalogue): string[] {
	const seen = new Map<string, string>();
	return allLessons(catalogue).flatMap(({ lesson }) => {
		const paragraphs = lesson.texts.source.prose
			.split('\n')
			.filter((line) => line.split(' ').length > 8 && !/^[|#>-]/.test(line));
		return paragraphs.flatMap((paragraph) => {
			const other = seen.get(paragraph);
			seen.set(paragraph, lesson.id);
			return other ? [`lessons ${other} and ${lesson.id} share: ${paragraph.slice(0, 60)}…`] : [];
		});
	});
}
