import type { LessonTexts } from '$lib/domain/course/course';
import type { Question } from '$lib/domain/quiz/question';
import { allLessons, type Catalogue, type PageTexts } from './catalogue';
import type { ContentFiles, ParseContext } from './parse-context';
import { readFile, report } from './parse-context';
import { parseCourses } from './parse-course';
import { parseInstrument } from './parse-instrument';
import {
	parseDemoCity,
	parseGlossary,
	parsePages,
	parseRedirects,
	parseSources,
	parseStrategy
} from './parse-reference';
import { BrokenContent, type Problem } from './problems';
import { LedgerFile } from './schemas';

/**
 * Reads all content into one frozen catalogue.
 * @throws BrokenContent with every problem at once
 */
export function parseCatalogue(files: ContentFiles): Catalogue {
	const { catalogue, problems } = checkContent(files);
	if (problems.length > 0 || !catalogue) throw new BrokenContent(problems);
	return deepFreeze(catalogue);
}

/** The same without throwing, for the command that lists problems. */
export function checkContent(files: ContentFiles): {
	catalogue: Catalogue | undefined;
	problems: readonly Problem[];
} {
	const context: ParseContext = { files, problems: [], translations: [], ids: new Map() };
	const instrument = parseInstrument(context);
	const courses = parseCourses(context);
	const catalogue = instrument && {
		courses,
		instrument,
		glossary: parseGlossary(context),
		sources: parseSources(context),
		pages: parsePages(context),
		strategy: parseStrategy(context),
		demoCity: parseDemoCity(
			context,
			instrument.indicators.map((indicator) => indicator.id)
		),
		translations: context.translations,
		redirects: parseRedirects(context)
	};
	if (catalogue) {
		checkLinks(context, catalogue);
		checkLedger(context, catalogue);
	}
	const problems = [...context.problems].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line
	);
	return { catalogue, problems };
}

/** Everything that a text points to must exist. */
function checkLinks(context: ParseContext, catalogue: Catalogue): void {
	const places = allLessons(catalogue);
	const targets = {
		lesson: new Set(places.map((place) => place.lesson.id)),
		indicator: new Set(catalogue.instrument.indicators.map((indicator) => indicator.id)),
		page: new Set([...Object.keys(catalogue.pages), 'glossary', 'indicators', 'assessments']),
		term: new Set((catalogue.glossary.en ?? []).map((term) => term.id)),
		source: new Set(Object.keys(catalogue.sources))
	};
	const fault = (file: string, needle: string, reason: string) =>
		report(context, file, lineOf(context, file, needle), '', reason);

	const checkTexts = (
		texts: Pick<LessonTexts | PageTexts, 'file' | 'terms' | 'references' | 'sources'>
	) => {
		const file = texts.file.slice(1);
		for (const term of texts.terms) {
			if (!targets.term.has(term)) fault(file, `id="${term}"`, `"${term}" is not in the glossary`);
		}
		for (const reference of texts.references) {
			const [kind, id = ''] = reference.split(':') as ['lesson' | 'indicator' | 'page', string?];
			if (!targets[kind].has(id)) fault(file, reference, `there is no ${kind} "${id}"`);
		}
		for (const key of texts.sources) {
			if (!targets.source.has(key)) {
				fault(file, `[^${key}]`, `"${key}" is not in content/sources.yaml`);
			}
		}
	};
	const checkIndicators = (file: string, ids: readonly string[]) => {
		for (const id of ids) {
			if (!targets.indicator.has(id)) fault(file, id, `there is no indicator "${id}"`);
		}
	};
	const questionIndicators = (questions: readonly Question[]) =>
		questions.flatMap((question) => question.indicators);

	for (const { lesson } of places) {
		for (const texts of Object.values(lesson.texts)) checkTexts(texts);
		const source = lesson.texts.en;
		if (!source) continue;
		const file = source.file.slice(1);
		checkIndicators(file, [...lesson.indicators, ...questionIndicators(source.questions)]);
	}
	for (const course of catalogue.courses) {
		for (const module of course.modules) {
			const file = Object.keys(context.files).find((path) =>
				path.endsWith(`-${module.slug}/test.yaml`)
			);
			checkIndicators(file ?? '', questionIndicators(module.test?.questions.en ?? []));
		}
	}
	for (const page of Object.values(catalogue.pages)) {
		for (const texts of Object.values(page)) checkTexts(texts);
	}
	for (const [locale, terms] of Object.entries(catalogue.glossary)) {
		for (const term of terms) {
			for (const key of term.sources) {
				if (!targets.source.has(key)) {
					fault(`content/glossary/${locale}.yaml`, key, `"${key}" is not in content/sources.yaml`);
				}
			}
		}
	}
}

/** An id that was published once must still exist or lead somewhere. */
function checkLedger(context: ParseContext, catalogue: Catalogue): void {
	const file = 'content/ledger.yaml';
	if (context.files[file] === undefined) return;
	const ledger = readFile(context, file, LedgerFile);
	if (!ledger) return;
	const places = allLessons(catalogue);
	const lessons = new Set(places.map((place) => place.lesson.id));
	const questions = new Set([
		...places.flatMap((place) => place.lesson.checkIds),
		...catalogue.courses.flatMap((course) =>
			course.modules.flatMap((module) =>
				(module.test?.questions.en ?? []).map((question) => question.id)
			)
		)
	]);
	const check = (kind: 'lessons' | 'questions', known: ReadonlySet<string>) => {
		ledger.value[kind].forEach((id, index) => {
			const today = catalogue.redirects.ids[id] ?? id;
			if (!known.has(today)) {
				report(
					context,
					file,
					ledger.lineOf([kind, index]),
					kind,
					`"${id}" was published but is gone; name what replaces it in content/redirects.yaml`
				);
			}
		});
	};
	check('lessons', lessons);
	check('questions', questions);
}

function lineOf(context: ParseContext, file: string, needle: string): number {
	const before = context.files[file]?.split(needle, 1)[0] ?? '';
	return before === context.files[file] ? 1 : before.split('\n').length;
}

function deepFreeze<Shape>(value: Shape): Shape {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) deepFreeze(inner);
	}
	return value;
}
