import type { Localized } from '../locale/localized';
import type { Question } from '../quiz/question';

export interface Course {
	readonly id: string;
	readonly slug: string;
	readonly texts: Localized<HeadTexts>;
	readonly modules: readonly CourseModule[];
	/** The test after all modules, where the course has one. */
	readonly finalTest: Test | undefined;
	/** The questions before and after the course, where it has them. */
	readonly gainCheck: GainCheck | undefined;
}

export interface HeadTexts {
	readonly title: string;
	readonly summary: string;
	/** Each finishes "You can …". */
	readonly outcomes: readonly string[];
}

export interface CourseModule {
	readonly id: string;
	readonly slug: string;
	/** As in the folder's name; the welcome module is 0. */
	readonly number: number;
	readonly courseId: string;
	/** The criterion it teaches, if it teaches one. */
	readonly criterion: string | undefined;
	readonly texts: Localized<HeadTexts>;
	readonly lessons: readonly Lesson[];
	readonly test: Test | undefined;
}

export interface Lesson {
	readonly id: string;
	readonly slug: string;
	/** Place in its module, from 1. */
	readonly number: number;
	readonly courseId: string;
	readonly moduleId: string;
	readonly minutes: number;
	/** Indicators it teaches. */
	readonly indicators: readonly string[];
	/** Ids of its checks, in the order of the text. */
	readonly checkIds: readonly string[];
	/** Fingerprint of the source text. */
	readonly hash: string;
	readonly texts: Localized<LessonTexts>;
}

export interface LessonTexts {
	readonly title: string;
	readonly summary: string;
	readonly objectives: readonly { readonly id: string; readonly text: string }[];
	readonly headings: readonly {
		readonly id: string;
		readonly text: string;
		readonly level: 2 | 3;
	}[];
	/** Glossary ids, indicators and pages it points to, and source keys, in order of first use. */
	readonly terms: readonly string[];
	readonly references: readonly string[];
	readonly sources: readonly string[];
	readonly questions: readonly Question[];
	readonly words: number;
	/** Where its Markdown lies, as the build names it. */
	readonly file: string;
	/** The prose, for coverage and search. */
	readonly prose: string;
}

/** The test of a module, or the final test of a course. */
export interface Test {
	readonly id: string;
	/** Id of the module; of the course for a final test. */
	readonly belongsTo: string;
	/** Questions in one try. */
	readonly draw: number;
	/** Per cent needed. */
	readonly pass: number;
	readonly questions: Localized<readonly Question[]>;
	/** Final test: the module that each item asks about, by question id. A try takes from all modules evenly. */
	readonly parts?: Readonly<Record<string, string>>;
}

/** Questions before and after a course. Ungraded: they tell a person what she gained. */
export interface GainCheck {
	readonly id: string;
	readonly pairs: Localized<readonly GainPair[]>;
}

/** The same knowledge asked twice, in different words. */
export interface GainPair {
	readonly id: string;
	readonly objective: string | undefined;
	readonly before: Question;
	readonly after: Question;
}

/** The module whose lessons have an objective. */
export function moduleOfObjective(
	modules: readonly CourseModule[],
	objectiveId: string | undefined
): CourseModule | undefined {
	return modules.find(({ lessons }) =>
		lessons.some((lesson) => lesson.texts.source.objectives.some(({ id }) => id === objectiveId))
	);
}
