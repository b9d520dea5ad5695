import type { Course, CourseModule, Lesson } from './course';

/** A lesson with the module and course it belongs to. */
export interface PlacedLesson {
	readonly course: Course;
	readonly module: CourseModule;
	readonly lesson: Lesson;
}
