import type { PlacedLesson } from '$lib/domain/course/placed-lesson';
import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage, type Localized } from '$lib/domain/locale/localized';
import { worded, type Worded } from '$lib/domain/locale/worded';
import type { WorkDone } from '$lib/domain/progress/course-progress';
import { readShare, wayIn } from '$lib/domain/progress/way-in';
import { lessonPath, type Catalogue } from '../../catalogue/catalogue';

/** The panel of the home page that leads a person on. */
export type WayInView =
	| (LessonView & { readonly type: 'begin' | 'lesson' })
	| (LessonView & {
			readonly type: 'resume';
			/** The heading at which the lesson was left, if it is known. */
			readonly heading: Worded | undefined;
			readonly percentRead: number;
			readonly minutesLeft: number;
	  })
	| {
			readonly type: 'test' | 'final-test' | 'all-done';
			readonly href: string;
			/** The module whose test is next, or the course that is done. */
			readonly title: Worded;
	  };

interface LessonView {
	readonly href: string;
	readonly title: Worded;
	readonly course: Worded;
	readonly module: number;
	readonly number: number;
	readonly of: number;
	readonly minutes: number;
}

/** How a person goes on, in words for the page; undefined when there is no lesson. */
export function wayInView(
	catalogue: Catalogue,
	locale: Locale,
	work: WorkDone
): WayInView | undefined {
	const way = wayIn(catalogue.courses, work);
	if (!way) return undefined;
	const courseHref = `/${locale}/courses/${way.course.slug}`;
	switch (way.type) {
		case 'all-done':
			return { type: 'all-done', href: courseHref, title: titleOf(way.course, locale) };
		case 'test':
			return {
				type: 'test',
				href: `${courseHref}/${way.module.slug}/test`,
				title: titleOf(way.module, locale)
			};
		case 'final-test':
			return {
				type: 'final-test',
				href: `${courseHref}/final-test`,
				title: titleOf(way.course, locale)
			};
		case 'resume':
			return resumeView(way, locale);
		case 'begin':
		case 'lesson':
			return { type: way.type, ...lessonView(way, locale) };
	}
}

function resumeView(
	place: PlacedLesson & { readonly headingId: string | undefined },
	locale: Locale
): WayInView {
	const view = lessonView(place, locale);
	const { value, locale: lang } = inLanguage(place.lesson.texts, locale);
	const { headings } = value;
	const heading = headings.find((one) => one.id === place.headingId);
	const share = heading ? readShare(headings, heading.id) : 0;
	return {
		type: 'resume',
		...view,
		href: heading ? `${view.href}#${heading.id}` : view.href,
		heading: heading && { text: heading.text, lang: lang === locale ? undefined : lang },
		percentRead: Math.round(share * 100),
		minutesLeft: Math.ceil(view.minutes * (1 - share))
	};
}

function lessonView(place: PlacedLesson, locale: Locale): LessonView {
	const { course, module, lesson } = place;
	return {
		href: `/${locale}${lessonPath(place)}`,
		title: titleOf(lesson, locale),
		course: titleOf(course, locale),
		module: module.number,
		number: lesson.number,
		of: module.lessons.length,
		minutes: lesson.minutes
	};
}

function titleOf(
	thing: { readonly texts: Localized<{ readonly title: string }> },
	locale: Locale
): Worded {
	return worded(thing.texts, locale, (texts) => texts.title);
}
