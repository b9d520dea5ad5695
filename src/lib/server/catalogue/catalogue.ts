import type { Course, CourseModule } from '$lib/domain/course/course';
import type { PlacedLesson } from '$lib/domain/course/placed-lesson';
import type { Localized } from '$lib/domain/locale/localized';
import type { Locale } from '$lib/domain/locale/locales';
import type { PublishedData } from '$lib/domain/egdi/published-data';
import type { BandInstrument, Instrument } from '$lib/domain/instrument/instrument';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { ownValue } from '$lib/domain/own-value';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';
import type { Practice } from '$lib/domain/practice/practice';
import type { SectionId, SoftwareSectionId } from '$lib/domain/strategy/section-id';
import type { IdRenames } from './ids/id-kinds';

export interface GlossaryTerm {
	readonly id: string;
	readonly term: string;
	readonly abbr?: string | undefined;
	readonly text: string;
	readonly see: readonly string[];
	readonly sources: readonly string[];
}

export interface SourceEntry {
	readonly title: string;
	readonly year?: number | string | undefined;
	readonly address?: string | undefined;
	readonly note?: string | undefined;
}

export interface PageTexts {
	readonly title: string;
	readonly summary: string;
	readonly file: string;
	readonly sources: readonly string[];
	readonly references: readonly string[];
	readonly terms: readonly string[];
}

export interface SectionGuidance {
	readonly title: string;
	readonly guidance: string;
	readonly questions: readonly string[];
	readonly example: string | readonly string[];
	readonly blank: string | readonly string[];
	readonly sources: readonly string[];
}

export interface StrategyTexts {
	readonly sections: Readonly<Record<SectionId, SectionGuidance>>;
	/** Short titles of SDG targets. */
	readonly sdg: Readonly<Record<string, string>>;
	readonly compact: readonly { readonly id: string; readonly text: string }[];
}

/** Guidance for the sections of an outline about software. */
export type SoftwareGuidance = Readonly<Record<SoftwareSectionId, SectionGuidance>>;

/** The invented city that anybody may look at. */
export interface DemoCity {
	/** The edition it was scored on. */
	readonly instrument: BandInstrument;
	readonly name: string;
	readonly country: string | null;
	readonly population: number;
	readonly languages: readonly string[];
	readonly portal: string;
	/** Day as YYYY-MM-DD. */
	readonly scoredOn: string;
	readonly findings: Readonly<
		Record<string, { readonly answer: FindingAnswer; readonly evidence: string }>
	>;
	readonly chosen: readonly string[];
	/** The question that the home page follows through the whole product. */
	readonly followed: string;
	readonly texts: Localized<DemoCityTexts>;
}

export interface DemoCityTexts {
	/** Its name in another script. */
	readonly name?: string | undefined;
	readonly notes: Readonly<Record<string, string>>;
	readonly statements: Readonly<Record<string, string>>;
	readonly title: string;
	readonly outline: Readonly<Record<string, string>>;
	readonly actions: readonly {
		readonly indicators: readonly string[];
		readonly text: string;
		readonly owner: string;
		readonly by: string;
		readonly cost: 'none' | 'low' | 'medium' | 'high';
		readonly measure: string;
	}[];
}

/** A translation that is missing or was made from an older text. */
export interface TranslationState {
	readonly file: string;
	readonly locale: Locale;
	readonly state: 'missing' | 'stale';
	/** Fingerprint to write into `source` once the translation is right. */
	readonly source: string;
}

/** All content, read once at start and never changed. */
export interface Catalogue {
	readonly courses: readonly Course[];
	/** Every edition by its id: offered ones first, in the order of the choice, then retired ones. */
	readonly instruments: Readonly<Record<string, Instrument>>;
	/** The first one offered: courses, compendium and practice city are about it. */
	readonly taughtInstrument: BandInstrument;
	readonly glossary: Localized<readonly GlossaryTerm[]>;
	readonly sources: Readonly<Record<string, SourceEntry>>;
	readonly pages: Readonly<Record<string, Localized<PageTexts>>>;
	readonly strategy: Localized<StrategyTexts> | undefined;
	readonly softwareGuidance: Localized<SoftwareGuidance> | undefined;
	readonly demoCity: DemoCity | undefined;
	readonly practiceCity: PracticeCity | undefined;
	/** Published values of countries and cities; undefined where the content has none. */
	readonly data: PublishedData | undefined;
	/** Entries of the compendium, ordered by place. */
	readonly practices: readonly Practice[];
	readonly translations: readonly TranslationState[];
	/** Old addresses below the language, and old ids, with what they became. */
	readonly redirects: {
		readonly addresses: Readonly<Record<string, string>>;
		readonly ids: IdRenames;
	};
}

/** One edition; undefined when the content does not hold it. */
export function instrumentOf(
	{ instruments }: Pick<Catalogue, 'instruments'>,
	id: string
): Instrument | undefined {
	return ownValue(instruments, id);
}

/** The editions with which an assessment can be begun, in the order of the choice. */
export function offeredInstruments({
	instruments
}: Pick<Catalogue, 'instruments'>): readonly Instrument[] {
	return Object.values(instruments).filter((one) => one.isOffered);
}

/** Finds a lesson by the three parts of its address. */
export function lessonAt(
	catalogue: Catalogue,
	course: string,
	module: string,
	lesson: string
): PlacedLesson | undefined {
	const place = moduleAt(catalogue, course, module);
	const found = place?.module.lessons.find((candidate) => candidate.slug === lesson);
	return place && found ? { ...place, lesson: found } : undefined;
}

/** Finds a module by the two parts of its address. */
export function moduleAt(
	catalogue: Catalogue,
	course: string,
	module: string
): { course: Course; module: CourseModule } | undefined {
	const foundCourse = catalogue.courses.find((candidate) => candidate.slug === course);
	const found = foundCourse?.modules.find((candidate) => candidate.slug === module);
	return foundCourse && found ? { course: foundCourse, module: found } : undefined;
}

/** Every lesson in reading order. */
export function allLessons(catalogue: Pick<Catalogue, 'courses'>): PlacedLesson[] {
	return catalogue.courses.flatMap((course) =>
		course.modules.flatMap((module) => module.lessons.map((lesson) => ({ course, module, lesson })))
	);
}

/** The id that a check or a test item has today, from that one or from an id it once had. */
export function todaysId({ redirects }: Catalogue, id: string): string {
	return ownValue(redirects.ids.questions, id) ?? id;
}

/** Finds a lesson by its permanent id, or by an id it once had. */
export function lessonById(catalogue: Catalogue, id: string): PlacedLesson | undefined {
	const today = ownValue(catalogue.redirects.ids.lessons, id) ?? id;
	return allLessons(catalogue).find((place) => place.lesson.id === today);
}

/** Lessons that teach an indicator. */
export function lessonsTeaching(catalogue: Catalogue, indicatorId: string): PlacedLesson[] {
	return allLessons(catalogue).filter((place) => place.lesson.indicators.includes(indicatorId));
}
