import type { CourseModule, Lesson, Test } from '../course/course';
import type { CourseProgress, ModuleProgress, TestResult } from './course-progress';

/** One thing a person still has to do to complete a module. */
export type MissingStep =
	| {
			readonly type: 'lesson';
			readonly lesson: Lesson;
			readonly begun: boolean;
			/** Checks without an answer; 0 means that only "Done, next" is left to send. */
			readonly openChecks: number;
	  }
	| { readonly type: 'test'; readonly test: Test; readonly best: TestResult | undefined };

/** Says why a module is not complete yet; nothing when it is. */
export function missingSteps({
	module,
	lessons,
	bestTest
}: ModuleProgress): readonly MissingStep[] {
	const steps: MissingStep[] = lessons
		.filter((one) => one.state !== 'complete')
		.map((one) => ({
			type: 'lesson',
			lesson: one.lesson,
			begun: one.state === 'begun',
			openChecks: one.missingChecks.length
		}));
	if (module.test && !bestTest?.passed) {
		steps.push({ type: 'test', test: module.test, best: bestTest });
	}
	return steps;
}

/** One thing a person still has to do to complete a course. */
export type MissingOfCourse =
	| { readonly type: 'module'; readonly module: CourseModule; readonly begun: boolean }
	| { readonly type: 'test'; readonly test: Test; readonly best: TestResult | undefined };

/** Says why a course is not complete yet; nothing when it is. */
export function missingOfCourse({
	modules,
	finalTest
}: CourseProgress): readonly MissingOfCourse[] {
	const missing: MissingOfCourse[] = modules
		.filter(({ state }) => state !== 'complete')
		.map(({ module, state }) => ({ type: 'module', module, begun: state === 'begun' }));
	if (finalTest && !finalTest.best?.passed) missing.push({ type: 'test', ...finalTest });
	return missing;
}
