import { allLanguages } from '$lib/domain/locale/localized';
import type { Course } from '$lib/domain/course/course';
import type { Question } from '$lib/domain/quiz/question';
import { allLessons, type Catalogue } from '../catalogue';
import { lineWith, report, type ParseContext } from '../parse-context';

/** Texts that point to other things of the catalogue. */
interface PointingTexts {
	readonly file: string;
	readonly terms: readonly string[];
	readonly references: readonly string[];
	readonly sources: readonly string[];
}

/** Places of the product that a text may point to as `page:…`. */
const PLACES = [
	'glossary',
	'indicators',
	'assessments',
	'compendium',
	'data',
	'practice-city',
	'references',
	'search'
];

type Known = ReturnType<typeof knownThings>;
type Fault = (file: string, needle: string, reason: string) => void;

/** Notes everything that a text points to and that does not exist. */
export function checkLinks(context: ParseContext, catalogue: Catalogue): void {
	const known = knownThings(catalogue);
	const fault: Fault = (file, needle, reason) =>
		report(context, file.replace(/^\//, ''), lineWith(context, file, needle), '', reason);

	for (const { lesson } of allLessons(catalogue)) {
		for (const { value } of allLanguages(lesson.texts)) checkTexts(value, known, fault);
		const practised = lesson.texts.source.questions.flatMap((question) => question.indicators);
		checkIndicators(lesson.texts.source.file, [...lesson.indicators, ...practised], known, fault);
	}
	for (const page of Object.values(catalogue.pages)) {
		for (const { value } of allLanguages(page)) checkTexts(value, known, fault);
	}
	checkModules(context, catalogue, known, fault);
	checkGlossary(catalogue, known, fault);
	checkInstruments(catalogue, known, fault);
	checkStrategy(catalogue, known, fault);
}

function knownThings(catalogue: Catalogue) {
	const { instruments, pages, glossary, sources } = catalogue;
	const all = Object.values(instruments);
	return {
		lesson: new Set(allLessons(catalogue).map((place) => place.lesson.id)),
		indicator: new Set(all.flatMap((one) => one.indicators.map((indicator) => indicator.id))),
		criterion: new Set(all.flatMap((one) => one.criteria.map((criterion) => criterion.id))),
		page: new Set([...Object.keys(pages), ...PLACES]),
		term: new Set(glossary.source.map((term) => term.id)),
		source: new Set(Object.keys(sources))
	};
}

function checkTexts(texts: PointingTexts, known: Known, fault: Fault): void {
	for (const term of texts.terms) {
		if (!known.term.has(term)) fault(texts.file, `"${term}"`, `"${term}" is not in the glossary`);
	}
	for (const reference of texts.references) {
		const [kind, id = ''] = reference.split(':') as ['lesson' | 'indicator' | 'page', string?];
		if (!known[kind].has(id)) fault(texts.file, reference, `there is no ${kind} "${id}"`);
	}
	for (const key of texts.sources) checkSource(texts.file, `[^${key}]`, key, known, fault);
}

function checkSource(file: string, needle: string, key: string, known: Known, fault: Fault): void {
	if (!known.source.has(key)) fault(file, needle, `"${key}" is not in content/sources.yaml`);
}

function checkIndicators(file: string, ids: readonly string[], known: Known, fault: Fault): void {
	for (const id of new Set(ids)) {
		if (!known.indicator.has(id)) fault(file, id, `there is no indicator "${id}"`);
	}
}

function checkModules(
	context: ParseContext,
	catalogue: Catalogue,
	known: Known,
	fault: Fault
): void {
	for (const course of catalogue.courses) {
		checkCourseItems(course, known, fault);
		for (const { slug, criterion, test } of course.modules) {
			const folder = `content/courses/${course.slug}/`;
			const fileOf = (name: string) =>
				Object.keys(context.files).find(
					(path) => path.startsWith(folder) && path.endsWith(`-${slug}/${name}`)
				) ?? folder;
			if (criterion && !known.criterion.has(criterion)) {
				fault(fileOf('module.yaml'), 'criterion:', `there is no criterion "${criterion}"`);
			}
			const items = test?.questions.source ?? [];
			const practised = items.flatMap((question) => question.indicators);
			checkIndicators(fileOf('test.yaml'), practised, known, fault);
		}
	}
}

function checkCourseItems(
	{ slug, finalTest, gainCheck }: Course,
	known: Known,
	fault: Fault
): void {
	const folder = `content/courses/${slug}`;
	const items = finalTest?.questions.source ?? [];
	const asked = (gainCheck?.pairs.source ?? []).flatMap(({ before, after }) => [before, after]);
	checkIndicators(`${folder}/final-test.yaml`, items.flatMap(indicatorsOf), known, fault);
	checkIndicators(`${folder}/gain-check.yaml`, asked.flatMap(indicatorsOf), known, fault);
}

function indicatorsOf({ indicators }: Question): readonly string[] {
	return indicators;
}

function checkGlossary(catalogue: Catalogue, known: Known, fault: Fault): void {
	for (const { locale, value: terms } of allLanguages(catalogue.glossary)) {
		const file = `content/glossary/${locale}.yaml`;
		for (const key of terms.flatMap((term) => term.sources)) {
			checkSource(file, key, key, known, fault);
		}
	}
}

function checkInstruments(
	{ instruments, softwareGuidance }: Catalogue,
	known: Known,
	fault: Fault
): void {
	for (const { id, source, subject } of Object.values(instruments)) {
		const file = `content/instruments/${id}/instrument.yaml`;
		checkSource(file, 'source:', source, known, fault);
		if (subject === 'software' && !softwareGuidance) {
			fault(file, 'subject:', 'needs content/strategy/software.en.yaml for its outline');
		}
	}
	for (const { locale, value } of softwareGuidance ? allLanguages(softwareGuidance) : []) {
		for (const key of Object.values(value).flatMap((section) => section.sources)) {
			checkSource(`content/strategy/software.${locale}.yaml`, key, key, known, fault);
		}
	}
}

function checkStrategy({ strategy, instruments }: Catalogue, known: Known, fault: Fault): void {
	const targets = Object.values(instruments).flatMap((one) =>
		one.scoring === 'bands' ? one.indicators.map((indicator) => indicator.sdg) : []
	);
	for (const { locale, value } of strategy ? allLanguages(strategy) : []) {
		const { sections, sdg } = value;
		const file = `content/strategy/${locale}.yaml`;
		for (const key of Object.values(sections).flatMap((section) => section.sources)) {
			checkSource(file, key, key, known, fault);
		}
		for (const target of new Set(targets)) {
			if (!sdg[target]) fault(file, 'sdg:', `the SDG target ${target} has no title`);
		}
	}
}
