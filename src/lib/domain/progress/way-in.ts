import type { Course, Lesson } from '../course/course';
import type { PlacedLesson } from '../course/placed-lesson';
import { courseProgress, lessonProgress, type WorkDone } from './course-progress';

type PlacedModule = Pick<PlacedLesson, 'course' | 'module'>;

/** Where the home page leads a person. */
export type WayIn =
	/** A lesson was begun; `headingId` is where it was left, if that is known. */
	| (PlacedLesson & { readonly type: 'resume'; readonly headingId: string | undefined })
	/** The next lesson of a course that was begun. */
	| (PlacedLesson & { readonly type: 'lesson' })
	| (PlacedModule & { readonly type: 'test' })
	/** All modules are complete and the final test is open. */
	| { readonly type: 'final-test'; readonly course: Course }
	/** Nothing was done yet: the first lesson. */
	| (PlacedLesson & { readonly type: 'begin' })
	| { readonly type: 'all-done'; readonly course: Course };

/**
 * Decides how a person goes on: with the next step of the course she was in last, the same that the course page names;
 * who has done nothing yet begins with the first lesson.
 * @returns undefined when there is no lesson at all
 */
export function wayIn(courses: readonly Course[], work: WorkDone): WayIn | undefined {
	const places = courses.flatMap(lessonsOf);
	const half = work.places.size === 0 && places.find(({ lesson }) => isBegun(lesson, work));
	if (half) return resume(half, work);
	const course = courseSeenLast(places, work) ?? begunCourse(courses, work);
	if (course) return nextOf(course, work);
	const [first] = places;
	return first && { type: 'begin', ...first };
}

/**
 * How much of a lesson lies before a heading, 0 to 1, counting its sections as equally long.
 * @example readShare(lesson, 'third') === 0.6 // with four sections and the opening
 */
export function readShare(headings: readonly { readonly id: string }[], headingId: string): number {
	const index = headings.findIndex((heading) => heading.id === headingId);
	return (index + 1) / (headings.length + 1);
}

function lessonsOf(course: Course): PlacedLesson[] {
	return course.modules.flatMap((module) =>
		module.lessons.map((lesson) => ({ course, module, lesson }))
	);
}

/** Without JavaScript no reading place is kept, but answers tell where somebody was. */
function isBegun(lesson: Lesson, work: WorkDone): boolean {
	return lessonProgress(lesson, work).state === 'begun';
}

function resume({ course, module, lesson }: PlacedLesson, work: WorkDone): WayIn {
	const headingId = work.places.get(lesson.id)?.headingId;
	return { type: 'resume', course, module, lesson, headingId };
}

function courseSeenLast(places: readonly PlacedLesson[], work: WorkDone): Course | undefined {
	const read = ({ lesson }: PlacedLesson) => work.places.get(lesson.id)?.sequence ?? -1;
	const seen = places.filter((place) => read(place) >= 0);
	return seen.sort((a, b) => read(b) - read(a))[0]?.course;
}

function begunCourse(courses: readonly Course[], work: WorkDone): Course | undefined {
	return courses.find((course) =>
		courseProgress(course, work).modules.some((module) => module.state !== 'not-begun')
	);
}

function nextOf(course: Course, work: WorkDone): WayIn {
	const { next } = courseProgress(course, work);
	if (!next) return { type: 'all-done', course };
	if (next.type === 'lesson' && isBegun(next.lesson, work)) {
		return resume({ ...next, course }, work);
	}
	return next.type === 'final-test' ? { type: 'final-test', course } : { ...next, course };
}
