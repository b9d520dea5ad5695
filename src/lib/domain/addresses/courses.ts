import type { Locale } from '../locale/locales';
import { addressIn, pathOf } from './address-in';

interface Named {
	readonly slug: string;
}

interface LessonSlugs {
	readonly course: Named;
	readonly module: Named;
	readonly lesson: Named;
}

/** Where a course is, below the language. */
export function coursePath(course: Named): string {
	return pathOf('courses', course.slug);
}

/** Where a module is, below the language. */
export function modulePath(course: Named, module: Named): string {
	return pathOf('courses', course.slug, module.slug);
}

/** Where a lesson is, below the language. */
export function lessonPath({ course, module, lesson }: LessonSlugs): string {
	return pathOf('courses', course.slug, module.slug, lesson.slug);
}

/** The list of courses. */
export function coursesAddress(locale: Locale): string {
	return addressIn(locale, pathOf('courses'));
}

/** One course. */
export function courseAddress(locale: Locale, course: Named): string {
	return addressIn(locale, coursePath(course));
}

/** One module. */
export function moduleAddress(locale: Locale, course: Named, module: Named): string {
	return addressIn(locale, modulePath(course, module));
}

/** A module with all its lessons on one page, for paper. */
export function modulePrintAddress(locale: Locale, course: Named, module: Named): string {
	return moduleAddress(locale, course, module) + pathOf('print');
}

/** The test of a module. */
export function moduleTestAddress(locale: Locale, course: Named, module: Named): string {
	return moduleAddress(locale, course, module) + pathOf('test');
}

/** The final test of a course. */
export function finalTestAddress(locale: Locale, course: Named): string {
	return courseAddress(locale, course) + pathOf('final-test');
}

/** One attempt at a test. */
export function testAttemptAddress(test: string, attemptId: string): string {
	return test + pathOf(attemptId);
}

/** The questions before or after a course. */
export function gainCheckAddress(locale: Locale, course: Named, phase: 'before' | 'after'): string {
	return courseAddress(locale, course) + pathOf('check', phase);
}

/** One lesson. */
export function lessonAddress(locale: Locale, place: LessonSlugs): string {
	return addressIn(locale, lessonPath(place));
}

/** A question inside a lesson. */
export function checkAddress(locale: Locale, place: LessonSlugs, checkId: string): string {
	return `${lessonAddress(locale, place)}#q-${checkId}`;
}
