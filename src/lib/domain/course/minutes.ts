import type { Course, CourseModule, Test } from './course';

const MINUTES_FOR_A_TEST_QUESTION = 1.5;

/** Reading time of a module's lessons with the time of its test. */
export function moduleMinutes(module: CourseModule): number {
	const reading = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
	return reading + (module.test ? testMinutes(module.test) : 0);
}

/** Time for a whole course with its final test. */
export function courseMinutes({ modules, finalTest }: Course): number {
	const learning = modules.reduce((sum, module) => sum + moduleMinutes(module), 0);
	return learning + (finalTest ? testMinutes(finalTest) : 0);
}

/** About how long one try at a test takes. */
export function testMinutes(test: Test): number {
	return Math.ceil(test.draw * MINUTES_FOR_A_TEST_QUESTION);
}
