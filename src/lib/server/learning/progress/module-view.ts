import {
	lessonAddress,
	moduleAddress,
	modulePrintAddress,
	moduleTestAddress
} from '$lib/domain/addresses/courses';
import type { Course, CourseModule } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { moduleMinutes, testMinutes } from '$lib/domain/course/minutes';
import { worded, type Worded } from '$lib/domain/locale/worded';
import type { LessonProgress, ModuleProgress } from '$lib/domain/progress/course-progress';
import type {
	LessonRow,
	MissingInModule,
	ModuleRow,
	ModuleView,
	TestRow
} from '$lib/domain/progress/course-views';
import { missingSteps } from '$lib/domain/progress/missing-steps';
import { pointsNeeded } from '$lib/domain/tries/grade-test';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';

/** A module in one line. */
export function moduleRow(
	course: Course,
	progress: ModuleProgress,
	locale: Locale,
	zone: TimeZone
): ModuleRow {
	const { module, state, lessons, bestTest, completedAt } = progress;
	return {
		id: module.id,
		number: module.number,
		href: moduleAddress(locale, course, module),
		printHref: modulePrintAddress(locale, course, module),
		title: worded(module.texts, locale, (texts) => texts.title),
		summary: worded(module.texts, locale, (texts) => texts.summary),
		state,
		minutes: moduleMinutes(module),
		lessons: lessons.length,
		lessonsDone: lessons.filter((one) => one.state === 'complete').length,
		completedOn: completedAt === undefined ? undefined : formatDate(locale, zone, completedAt),
		bestTest
	};
}

/** A module with its lessons, its test and what is missing. */
export function moduleView(
	course: Course,
	progress: ModuleProgress,
	locale: Locale,
	zone: TimeZone
): ModuleView {
	const row = moduleRow(course, progress, locale, zone);
	return {
		...row,
		outcomes: outcomesOf(progress.module, locale),
		lessonRows: progress.lessons.map((one) => lessonRow(course, progress.module, one, locale)),
		test: testRow(course, progress.module, locale),
		missing: missingRows(course, progress, locale)
	};
}

function outcomesOf(module: CourseModule, locale: Locale): Worded[] {
	return inLanguage(module.texts, locale).value.outcomes.map((_, index) =>
		worded(module.texts, locale, (texts) => texts.outcomes[index] ?? '')
	);
}

function lessonRow(
	course: Course,
	module: CourseModule,
	progress: LessonProgress,
	locale: Locale
): LessonRow {
	const { lesson, state, changed, missingChecks, checksRight } = progress;
	return {
		id: lesson.id,
		href: lessonAddress(locale, { course, module, lesson }),
		title: worded(lesson.texts, locale, (texts) => texts.title),
		summary: worded(lesson.texts, locale, (texts) => texts.summary),
		minutes: lesson.minutes,
		state,
		changed,
		checks: lesson.checkIds.length,
		answered: lesson.checkIds.length - missingChecks.length,
		right: checksRight
	};
}

function testRow(course: Course, module: CourseModule, locale: Locale): TestRow | undefined {
	const { test } = module;
	if (!test) return undefined;
	return {
		href: moduleTestAddress(locale, course, module),
		questions: test.draw,
		minutes: testMinutes(test),
		needed: pointsNeeded(test.draw, test.pass)
	};
}

function missingRows(course: Course, progress: ModuleProgress, locale: Locale): MissingInModule[] {
	const { module } = progress;
	return missingSteps(progress).map((step) => {
		if (step.type === 'test') {
			const href = moduleTestAddress(locale, course, module);
			return { type: 'test', href, tried: Boolean(step.best) };
		}
		return {
			type: 'lesson',
			href: lessonAddress(locale, { course, module, lesson: step.lesson }),
			title: worded(step.lesson.texts, locale, (texts) => texts.title),
			begun: step.begun,
			openChecks: step.openChecks
		};
	});
}
