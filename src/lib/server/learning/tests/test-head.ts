import type { Course, CourseModule, Test } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { testMinutes } from '$lib/domain/course/minutes';
import { worded } from '$lib/domain/locale/worded';
import { pointsNeeded } from '$lib/domain/tries/grade-test';
import type { TestHead } from '$lib/domain/tries/test-views';
import type { Locale } from '$lib/domain/locale/locales';
import { coursePath, finalTestPath, modulePath } from '../../catalogue/ids/addresses';

/** A test with what it belongs to: a module of a course, or the course alone. */
export interface PlacedTest {
	readonly course: Course;
	readonly module: CourseModule | undefined;
	readonly test: Test;
}

/** The head that all pages of a test share. */
export function testHead({ course, module, test }: PlacedTest, locale: Locale): TestHead {
	const questions = inLanguage(test.questions, locale);
	const moduleHref = module && `/${locale}${modulePath(course, module)}`;
	return {
		href: moduleHref ? `${moduleHref}/test` : `/${locale}${finalTestPath(course)}`,
		courseHref: `/${locale}${coursePath(course)}`,
		courseTitle: worded(course.texts, locale, (texts) => texts.title),
		module: module && {
			href: `/${locale}${modulePath(course, module)}`,
			number: module.number,
			title: worded(module.texts, locale, (texts) => texts.title)
		},
		questions: test.draw,
		pool: questions.value.length,
		needed: pointsNeeded(test.draw, test.pass),
		minutes: testMinutes(test),
		locale: questions.locale
	};
}
