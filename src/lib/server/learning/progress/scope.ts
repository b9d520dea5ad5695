import type { Course, CourseModule } from '$lib/domain/course/course';

/** The ids of a part of the content, by which the rows of a learner are asked for. */
export interface Scope {
	readonly lessonIds: readonly string[];
	readonly checkIds: readonly string[];
	readonly testIds: readonly string[];
}

const known = new WeakMap<Course | CourseModule, Scope>();

/** The lessons, checks and tests of a course or a module; always the same object for the same part, as queries are kept by it. */
export function scopeOf(part: Course | CourseModule): Scope {
	const scope = known.get(part) ?? idsOf(part);
	known.set(part, scope);
	return scope;
}

function idsOf(part: Course | CourseModule): Scope {
	const modules = 'modules' in part ? part.modules : [part];
	const lessons = modules.flatMap((module) => module.lessons);
	const finalTest = 'finalTest' in part ? part.finalTest : undefined;
	const tests = [...modules.map((module) => module.test), finalTest];
	return {
		lessonIds: lessons.map(({ id }) => id),
		checkIds: lessons.flatMap(({ checkIds }) => checkIds),
		testIds: tests.flatMap((test) => test?.id ?? [])
	};
}
