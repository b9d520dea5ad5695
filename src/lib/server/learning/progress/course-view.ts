import {
	courseAddress,
	finalTestAddress,
	lessonAddress,
	moduleAddress,
	moduleTestAddress
} from '$lib/domain/addresses/courses';
import type { Course } from '$lib/domain/course/course';
import { exactlyIn, inLanguage } from '$lib/domain/locale/localized';
import { courseMinutes, testMinutes } from '$lib/domain/course/minutes';
import { worded } from '$lib/domain/locale/worded';
import {
	courseProgress,
	type CourseProgress,
	type WorkDone
} from '$lib/domain/progress/course-progress';
import type {
	CourseView,
	FinalTestRow,
	MissingInCourse,
	NextStep
} from '$lib/domain/progress/course-views';
import { missingOfCourse } from '$lib/domain/progress/missing-steps';
import { pointsNeeded } from '$lib/domain/tries/grade-test';
import { LOCALE_FACTS, LOCALES, type Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { moduleRow } from './module-view';

/** What a reader sees of a course: its texts, how far she is, and what to go on with. */
export function courseView(
	course: Course,
	work: WorkDone,
	locale: Locale,
	zone: TimeZone
): CourseView {
	const progress = courseProgress(course, work);
	const modules = progress.modules.map((module) => moduleRow(course, module, locale, zone));
	return {
		id: course.id,
		href: courseAddress(locale, course),
		title: worded(course.texts, locale, (texts) => texts.title),
		summary: worded(course.texts, locale, (texts) => texts.summary),
		outcomes: inLanguage(course.texts, locale).value.outcomes.map((_, index) =>
			worded(course.texts, locale, (texts) => texts.outcomes[index] ?? '')
		),
		languages: languagesOf(course),
		minutes: courseMinutes(course),
		modules,
		modulesDone: modules.filter((module) => module.state === 'complete').length,
		begun: modules.some((module) => module.state !== 'not-begun'),
		next: nextStep(course, progress.next, locale),
		complete: progress.complete,
		finalTest: finalTestRow(course, progress, locale),
		missing: missingRows(course, progress, locale)
	};
}

function finalTestRow(
	course: Course,
	{ finalTest }: CourseProgress,
	locale: Locale
): FinalTestRow | undefined {
	if (!finalTest) return undefined;
	const { test, best } = finalTest;
	return {
		href: finalTestAddress(locale, course),
		questions: test.draw,
		minutes: testMinutes(test),
		needed: pointsNeeded(test.draw, test.pass),
		best
	};
}

function missingRows(course: Course, progress: CourseProgress, locale: Locale): MissingInCourse[] {
	return missingOfCourse(progress).map((step) => {
		if (step.type === 'test') {
			const href = finalTestAddress(locale, course);
			return { type: 'test', href, tried: Boolean(step.best) };
		}
		return {
			type: 'module',
			href: moduleAddress(locale, course, step.module),
			number: step.module.number,
			title: worded(step.module.texts, locale, (texts) => texts.title),
			begun: step.begun
		};
	});
}

/** Where the next step of a course or module leads. */
export function nextStep(
	course: Course,
	next: CourseProgress['next'],
	locale: Locale
): NextStep | undefined {
	if (!next) return undefined;
	if (next.type === 'final-test') {
		const title = worded(course.texts, locale, (texts) => texts.title);
		const href = finalTestAddress(locale, course);
		return { type: 'final-test', moduleId: undefined, href, title };
	}
	const { type, module } = next;
	if (type === 'test') {
		const title = worded(module.texts, locale, (texts) => texts.title);
		const href = moduleTestAddress(locale, course, module);
		return { type, moduleId: module.id, href, title };
	}
	const title = worded(next.lesson.texts, locale, (texts) => texts.title);
	const href = lessonAddress(locale, { course, module, lesson: next.lesson });
	return { type, moduleId: module.id, href, title };
}

/** Languages in which lessons of the course are written; where some are missing, how many there are of all. */
function languagesOf(course: Course): string[] {
	const lessons = course.modules.flatMap((module) => module.lessons);
	return LOCALES.flatMap((locale) => {
		const count = lessons.filter((lesson) => exactlyIn(lesson.texts, locale)).length;
		const { name } = LOCALE_FACTS[locale];
		if (count === 0) return [];
		return count === lessons.length ? [name] : [`${name} (${count}/${lessons.length})`];
	});
}
