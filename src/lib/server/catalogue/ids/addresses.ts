import type { Course, CourseModule } from '$lib/domain/course/course';

/** Address of a course below the language. */
export function coursePath(course: Course): string {
	return `/courses/${course.slug}`;
}

/** Address of a course's final test below the language. */
export function finalTestPath(course: Course): string {
	return `${coursePath(course)}/final-test`;
}

/** Address of the questions before or after a course, below the language. */
export function gainCheckPath(course: Course, phase: 'before' | 'after'): string {
	return `${coursePath(course)}/check/${phase}`;
}

/** Address of a module below the language. */
export function modulePath(course: Course, module: CourseModule): string {
	return `${coursePath(course)}/${module.slug}`;
}
