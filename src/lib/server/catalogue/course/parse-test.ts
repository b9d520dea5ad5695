import { moduleOfObjective, type CourseModule, type Test } from '$lib/domain/course/course';
import type { ParseContext } from '../parse-context';
import { readPool } from './read-pool';

/**
 * Reads the pool of a module's test.
 * @param objectives ids of the objectives of the module's lessons, each must be tested; undefined when a lesson
 * could not be read
 */
export function parseTest(
	context: ParseContext,
	folder: string,
	moduleId: string,
	objectives: readonly string[] | undefined
): Test | undefined {
	const scope = { id: moduleId, kind: 'module', objectives } as const;
	const pool = readPool(context, `${folder}/test`, scope);
	for (const objective of objectives ?? []) {
		if (!pool?.test.questions.source.some((item) => item.objectives.includes(objective))) {
			pool?.fault(`the objective "${objective}" is not tested`);
		}
	}
	return pool?.test;
}

/**
 * Reads the pool of a course's final test, if it has one; the module of each item is that of its first objective.
 * @param isWhole all lessons of the course could be read
 */
export function parseFinalTest(
	context: ParseContext,
	folder: string,
	courseId: string,
	modules: readonly CourseModule[],
	isWhole: boolean
): Test | undefined {
	const objectives = isWhole ? modules.flatMap(objectivesOf) : undefined;
	const scope = { id: courseId, kind: 'course', objectives } as const;
	const pool = readPool(context, `${folder}/final-test`, scope);
	if (!pool) return undefined;
	const parts = pool.test.questions.source.map(({ id, objectives: [first] }) => [
		id,
		moduleOfObjective(modules, first)?.id ?? ''
	]);
	return { ...pool.test, parts: Object.fromEntries(parts) as Record<string, string> };
}

function objectivesOf({ lessons }: CourseModule): string[] {
	return lessons.flatMap((lesson) => lesson.texts.source.objectives.map(({ id }) => id));
}
