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
import { modulePath } from '../../catalogue/ids/addresses';

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
		href: `/${locale}${modulePath(course, module)}`,
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
		lessonRows: progress.lessons.map((one) => lessonRow(one, row.href, locale)),
		test: testRow(progress.module, row.href),
		missing: missingRows(progress, row.href, locale)
	};
}

function outcomesOf(module: CourseModule, locale: Locale): Worded[] {
	return inLanguage(module.texts, locale).value.outcomes.map((_, index) =>
		worded(module.texts, locale, (texts) => texts.outcomes[index] ?? '')
	);
}

function lessonRow(progress: LessonProgress, base: string, locale: Locale): LessonRow {
	const { lesson, state, changed, missingChecks, checksRight } = progress;
	return {
		id: lesson.id,
		href: `${base}/${lesson.slug}`,
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

function testRow({ test }: CourseModule, base: string): TestRow | undefined {
	if (!test) return undefined;
	return {
		href: `${base}/test`,
		questions: test.draw,
		minutes: testMinutes(test),
		needed: pointsNeeded(test.draw, test.pass)
	};
}

function missingRows(progress: ModuleProgress, base: string, locale: Locale): MissingInModule[] {
	return missingSteps(progress).map((step) => {
		if (step.type === 'test') {
			return { type: 'test', href: `${base}/test`, tried: Boolean(step.best) };
		}
		return {
			type: 'lesson',
			href: `${base}/${step.lesson.slug}`,
			title: worded(step.lesson.texts, locale, (texts) => texts.title),
			begun: step.begun,
			openChecks: step.openChecks
		};
	});
}
