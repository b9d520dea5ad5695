import type { Worded } from '../locale/worded';
import type { LessonProgress, ModuleProgress, TestResult } from './course-progress';

// What the pages of courses and modules show; the server fills these in and the components draw them.

/** A module as one line of the course's path. */
export interface ModuleRow {
	readonly id: string;
	readonly number: number;
	readonly href: string;
	readonly title: Worded;
	readonly summary: Worded;
	readonly state: ModuleProgress['state'];
	readonly minutes: number;
	readonly lessons: number;
	readonly lessonsDone: number;
	/** Day in words. */
	readonly completedOn: string | undefined;
	readonly bestTest: TestResult | undefined;
}

/** A lesson as one row of its module's table. */
export interface LessonRow {
	readonly id: string;
	readonly href: string;
	readonly title: Worded;
	readonly summary: Worded;
	readonly minutes: number;
	readonly state: LessonProgress['state'];
	readonly changed: boolean;
	readonly checks: number;
	readonly answered: number;
	readonly right: number;
}

/** A module with everything in it, for the page that opens it. */
export interface ModuleView extends ModuleRow {
	readonly outcomes: readonly Worded[];
	readonly lessonRows: readonly LessonRow[];
	readonly test: TestRow | undefined;
	readonly missing: readonly MissingInModule[];
}

/** The test of a module as the last line of its table. */
export interface TestRow {
	readonly href: string;
	readonly questions: number;
	readonly minutes: number;
	/** Right answers that pass it. */
	readonly needed: number;
}

/** One reason why a module is not complete, with the place to mend it. */
export type MissingInModule =
	| {
			readonly type: 'lesson';
			readonly href: string;
			readonly title: Worded;
			readonly begun: boolean;
			readonly openChecks: number;
	  }
	| { readonly type: 'test'; readonly href: string; readonly tried: boolean };

/** A course as its pages show it to one reader. */
export interface CourseView {
	readonly id: string;
	readonly href: string;
	readonly title: Worded;
	readonly summary: Worded;
	readonly outcomes: readonly Worded[];
	/** Own names of the languages in which every lesson can be read. */
	readonly languages: readonly string[];
	readonly minutes: number;
	readonly modules: readonly ModuleRow[];
	readonly modulesDone: number;
	readonly begun: boolean;
	readonly next: NextStep | undefined;
	readonly complete: boolean;
	readonly finalTest: FinalTestRow | undefined;
	readonly missing: readonly MissingInCourse[];
}

/** The final test as the last line of the course's path. */
export interface FinalTestRow extends TestRow {
	readonly best: TestResult | undefined;
}

/** One reason why a course is not complete, with the place to mend it. */
export type MissingInCourse =
	| {
			readonly type: 'module';
			readonly href: string;
			readonly number: number;
			readonly title: Worded;
			readonly begun: boolean;
	  }
	| { readonly type: 'test'; readonly href: string; readonly tried: boolean };

/** What to go on with. */
export interface NextStep {
	readonly type: 'lesson' | 'test' | 'final-test';
	/** Undefined for the final test. */
	readonly moduleId: string | undefined;
	readonly href: string;
	/** Title of the lesson; of the module or course, when its test is next. */
	readonly title: Worded;
}
