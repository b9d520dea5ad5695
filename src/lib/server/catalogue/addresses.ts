import type { Course, CourseModule } from '$lib/domain/course/course';

/** Address of a course below the language. */
export function coursePath(course: Course): string {
	return `/courses/${course.slug}`;
}

/** Address of a module below the language. */
export function modulePath(course: Course, module: CourseModule): string {
	return `${coursePath(course)}/${module.slug}`;
}
