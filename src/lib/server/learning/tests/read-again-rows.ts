import { lessonAddress } from '$lib/domain/addresses/courses';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { lessonsToReadAgain } from '$lib/domain/progress/lessons-to-read-again';
import type { ReadAgainRow } from '$lib/domain/tries/test-views';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import type { StoredTest } from './stored-tests';
import type { PlacedTest } from './test-head';
import { questionsOf } from './test-questions';

/** The lessons whose objectives were missed, with what they teach. */
export function readAgainRows(
	{ course, module, test }: PlacedTest,
	row: StoredTest,
	locale: Locale
): ReadAgainRow[] {
	const questions = questionsOf(test, row, SOURCE_LOCALE);
	const places = (module ? [module] : course.modules).flatMap((own) =>
		own.lessons.map((lesson) => ({ course, module: own, lesson }))
	);
	const lessons = places.map((place) => place.lesson);
	return lessonsToReadAgain(lessons, questions, row.results ?? {}).flatMap(({ lesson }) => {
		const place = places.find((one) => one.lesson === lesson);
		if (!place) return [];
		return {
			href: lessonAddress(locale, place),
			title: worded(lesson.texts, locale, (texts) => texts.title),
			minutes: lesson.minutes,
			objectives: inLanguage(lesson.texts, locale).value.objectives.map(({ text }) => text)
		};
	});
}
