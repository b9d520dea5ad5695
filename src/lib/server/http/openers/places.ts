import { error, type RequestEvent } from '@sveltejs/kit';
import type { Course, CourseModule } from '$lib/domain/course/course';
import { moduleAt } from '../../catalogue/catalogue';
import type { PlacedGainCheck } from '../../learning/gain/gain-links';
import type { PlacedTest } from '../../learning/tests/test-head';

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
export function testOf(event: Located): PlacedTest {
	const { course, module } = moduleOf(event);
	return { course, module, test: module.test ?? error(404) };
}

/** The final test of the course that the address names, or 404 when the course has none. */
export function finalTestOf(event: Located): PlacedTest {
	const course = courseOf(event);
	return { course, module: undefined, test: course.finalTest ?? error(404) };
}

/** The course that the address names with its questions before and after, or 404 when it has none. */
export function gainCheckOf(event: Located): PlacedGainCheck {
	const course = courseOf(event);
	return { course, check: course.gainCheck ?? error(404) };
}
