import {
	courseAddress,
	finalTestAddress,
	moduleAddress,
	moduleTestAddress
} from '$lib/domain/addresses/courses';
import type { Course, CourseModule, Test } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { testMinutes } from '$lib/domain/course/minutes';
import { worded } from '$lib/domain/locale/worded';
import { pointsNeeded } from '$lib/domain/tries/grade-test';
import type { TestHead } from '$lib/domain/tries/test-views';
import type { Locale } from '$lib/domain/locale/locales';

/** A test with what it belongs to: a module of a course, or the course alone. */
export interface PlacedTest {
	readonly course: Course;
	readonly module: CourseModule | undefined;
	readonly test: Test;
}

/** The head that all pages of a test share. */
export function testHead({ course, module, test }: PlacedTest, locale: Locale): TestHead {
	const questions = inLanguage(test.questions, locale);
	return {
		href: module ? moduleTestAddress(locale, course, module) : finalTestAddress(locale, course),
		courseHref: courseAddress(locale, course),
		courseTitle: worded(course.texts, locale, (texts) => texts.title),
		module: module && {
			href: moduleAddress(locale, course, module),
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
