import type { Course, CourseModule, Lesson, Test } from '../course/course';

/** What happened, as stored; progress is computed from it each time. */
export interface WorkDone {
	/** Check ids that were answered, with the outcome of the latest try. */
	readonly answered: ReadonlyMap<string, 'right' | 'partly' | 'wrong' | 'kept'>;
	/** Completed lessons with the fingerprint they had. */
	readonly completed: ReadonlyMap<
		string,
		{ readonly completedAt: number; readonly lessonHash: string }
	>;
	/** Where lessons were left; the highest sequence is the lesson read last. */
	readonly places: ReadonlyMap<string, { readonly headingId: string; readonly sequence: number }>;
	/** Submitted tests by test id, latest first. */
	readonly tests: ReadonlyMap<string, readonly TestResult[]>;
}

export interface TestResult {
	readonly earned: number;
	readonly total: number;
	readonly passed: boolean;
	readonly submittedAt: number;
}

export interface LessonProgress {
	readonly lesson: Lesson;
	readonly state: 'complete' | 'begun' | 'not-begun';
	/** The text changed after it was completed. */
	readonly changed: boolean;
	readonly missingChecks: readonly string[];
	readonly checksRight: number;
}

export interface ModuleProgress {
	readonly module: CourseModule;
	readonly state: 'complete' | 'begun' | 'not-begun';
	readonly lessons: readonly LessonProgress[];
	/** Best submitted try at the module test; a passed one stays the best when the pass mark is raised later. */
	readonly bestTest: TestResult | undefined;
	/** Day of the last thing that completed it. */
	readonly completedAt: number | undefined;
}

export interface CourseProgress {
	readonly course: Course;
	readonly modules: readonly ModuleProgress[];
	/** The final test with the best submitted try, where the course has one. */
	readonly finalTest: { readonly test: Test; readonly best: TestResult | undefined } | undefined;
	readonly complete: boolean;
	/** The lesson or test to go on with; undefined when all is done. */
	readonly next:
		| { readonly type: 'lesson'; readonly module: CourseModule; readonly lesson: Lesson }
		| { readonly type: 'test'; readonly module: CourseModule }
		| { readonly type: 'final-test'; readonly test: Test }
		| undefined;
}

export const NO_WORK: WorkDone = {
	answered: new Map(),
	completed: new Map(),
	places: new Map(),
	tests: new Map()
};

/**
 * Computes how far a person is in a course.
 * A lesson is complete when "Done, next" was sent with every check answered; a module when its lessons are
 * complete and its test, if it has one, was passed; the course when its modules are complete and its final test, if it
 * has one, was passed.
 */
export function courseProgress(course: Course, work: WorkDone): CourseProgress {
	const modules = course.modules.map((module) => moduleProgress(module, work));
	const { finalTest: test } = course;
	const finalTest = test && { test, best: bestTry(work.tests.get(test.id) ?? []) };
	const passed = !finalTest || finalTest.best?.passed === true;
	return {
		course,
		modules,
		finalTest,
		complete: passed && modules.every((module) => module.state === 'complete'),
		next: nextStep(modules, work) ?? (test && !passed ? { type: 'final-test', test } : undefined)
	};
}

/** How far a person is in one module. */
export function moduleProgress(module: CourseModule, work: WorkDone): ModuleProgress {
	const lessons = module.lessons.map((lesson) => lessonProgress(lesson, work));
	const tries = module.test ? (work.tests.get(module.test.id) ?? []) : [];
	const bestTest = bestTry(tries);
	const passed = !module.test || bestTest?.passed === true;
	const complete = lessons.every((lesson) => lesson.state === 'complete') && passed;
	const begun = tries.length > 0 || lessons.some((lesson) => lesson.state !== 'not-begun');
	return {
		module,
		lessons,
		bestTest,
		state: complete ? 'complete' : begun ? 'begun' : 'not-begun',
		completedAt: complete ? lastMoment(module, work, tries) : undefined
	};
}

/** How far a person is in one lesson. */
export function lessonProgress(lesson: Lesson, work: WorkDone): LessonProgress {
	const completion = work.completed.get(lesson.id);
	const answered = lesson.checkIds.filter((id) => work.answered.has(id));
	const begun = answered.length > 0 || work.places.has(lesson.id);
	return {
		lesson,
		state: completion ? 'complete' : begun ? 'begun' : 'not-begun',
		changed: completion !== undefined && completion.lessonHash !== lesson.hash,
		missingChecks: lesson.checkIds.filter((id) => !work.answered.has(id)),
		checksRight: lesson.checkIds.filter((id) => work.answered.get(id) === 'right').length
	};
}

/** The lesson somebody left last without finishing it. */
export function lastOpenLesson(
	lessons: readonly Lesson[],
	work: WorkDone
): { readonly lesson: Lesson; readonly headingId: string; readonly sequence: number } | undefined {
	return lessons
		.flatMap((lesson) => {
			const place = work.places.get(lesson.id);
			return place && !work.completed.has(lesson.id) ? [{ lesson, ...place }] : [];
		})
		.sort((a, b) => b.sequence - a.sequence)[0];
}

/** Goes on in the module that was worked in last; when nothing is open there, with the first open thing of the path. */
function nextStep(modules: readonly ModuleProgress[], work: WorkDone): CourseProgress['next'] {
	const latest = latestWorkedIn(modules, work);
	for (const progress of latest ? [latest, ...modules] : modules) {
		const { module, bestTest } = progress;
		const lesson = nextLesson(progress, work);
		if (lesson) return { type: 'lesson', module, lesson };
		if (module.test && !bestTest?.passed) return { type: 'test', module };
	}
	return undefined;
}

/** The lesson left last without finishing it, else one that was begun, else the first that is open. */
function nextLesson({ lessons }: ModuleProgress, work: WorkDone): Lesson | undefined {
	const open = lessons.filter((one) => one.state !== 'complete');
	const left = lastOpenLesson(
		open.map((one) => one.lesson),
		work
	);
	return left?.lesson ?? (open.find((one) => one.state === 'begun') ?? open[0])?.lesson;
}

function latestWorkedIn(
	modules: readonly ModuleProgress[],
	work: WorkDone
): ModuleProgress | undefined {
	return modules
		.map((progress) => ({
			progress,
			read: lastRead(progress.module, work),
			at: lastWorkedAt(progress.module, work)
		}))
		.filter(({ read, at }) => read > 0 || at > 0)
		.sort((a, b) => b.read - a.read || b.at - a.at)[0]?.progress;
}

/** Place of the module's lesson that was read last among all that were read; it does not depend on the clock. */
function lastRead(module: CourseModule, work: WorkDone): number {
	return Math.max(0, ...module.lessons.map(({ id }) => work.places.get(id)?.sequence ?? 0));
}

/** Moment of the last completion or test, for those whose reading places are not known. */
function lastWorkedAt(module: CourseModule, work: WorkDone): number {
	const tries = module.test ? (work.tests.get(module.test.id) ?? []) : [];
	return Math.max(
		0,
		...module.lessons.map((lesson) => work.completed.get(lesson.id)?.completedAt ?? 0),
		...tries.map((result) => result.submittedAt)
	);
}

/** A passed try stays the best when the pass mark is raised later. */
function bestTry(tries: readonly TestResult[]): TestResult | undefined {
	return [...tries].sort(byPassedThenShare)[0];
}

function byPassedThenShare(a: TestResult, b: TestResult): number {
	const share = (result: TestResult) => result.earned / Math.max(1, result.total);
	return Number(b.passed) - Number(a.passed) || share(b) - share(a);
}

function lastMoment(module: CourseModule, work: WorkDone, tries: readonly TestResult[]): number {
	const moments = module.lessons.map((lesson) => work.completed.get(lesson.id)?.completedAt ?? 0);
	const passed = tries.filter((result) => result.passed).map((result) => result.submittedAt);
	return Math.max(...moments, ...(passed.length > 0 ? [Math.min(...passed)] : []));
}
