import { error, type RequestEvent } from '@sveltejs/kit';
import type { Course, CourseModule, ModuleTest } from '$lib/domain/course/course';
import { moduleAt } from '../catalogue/catalogue';

type Located = Pick<RequestEvent, 'params' | 'locals'>;

/** The course that the address names, or 404. */
export function courseOf({ params, locals }: Located): Course {
	const course = locals.catalogue.courses.find((candidate) => candidate.slug === params.course);
	return course ?? error(404);
}

/** The module that the address names with its course, or 404. */
export function moduleOf({ params, locals }: Located): { course: Course; module: CourseModule } {
	return moduleAt(locals.catalogue, params.course ?? '', params.module ?? '') ?? error(404);
}

/** The module test that the address names with its place, or 404 when the module has none. */
export function testOf(event: Located): { course: Course; module: CourseModule; test: ModuleTest } {
	const { course, module } = moduleOf(event);
	if (!module.test) error(404);
	return { course, module, test: module.test };
}
