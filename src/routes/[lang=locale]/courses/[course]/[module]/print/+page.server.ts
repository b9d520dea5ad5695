import type { Locale } from '$lib/domain/locale/locales';
import type { CourseModule, Lesson } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { coursePath, modulePath } from '$lib/server/catalogue/ids/addresses';
import { paperViews } from '$lib/server/learning/checks/paper-views';
import type { ViewContext } from '$lib/server/learning/checks/open-question';
import { bodyView } from '$lib/server/learning/progress/lesson-view';
import { anybody } from '$lib/server/http/guards';
import { moduleOf } from '$lib/server/http/openers/places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { course, module } = moduleOf(event);
	const { catalogue, keys } = event.locals;
	return {
		course: {
			href: `/${locale}${coursePath(course)}`,
			title: worded(course.texts, locale, (texts) => texts.title)
		},
		module: {
			href: `/${locale}${modulePath(course, module)}`,
			number: module.number,
			title: worded(module.texts, locale, (texts) => texts.title),
			summary: worded(module.texts, locale, (texts) => texts.summary)
		},
		body: bodyView(catalogue, locale, allTexts(module, locale)),
		lessons: module.lessons.map((lesson) => paperLesson({ catalogue, keys, locale }, lesson))
	};
};

function paperLesson(context: ViewContext, lesson: Lesson) {
	const texts = inLanguage(lesson.texts, context.locale);
	return {
		id: lesson.id,
		number: lesson.number,
		minutes: lesson.minutes,
		title: texts.value.title,
		objectives: texts.value.objectives.map((objective) => objective.text),
		locale: texts.locale,
		file: texts.value.file,
		questions: paperViews(context, lesson, texts.locale)
	};
}

/** What the texts of all lessons point to, so that sources are numbered once for the whole paper. */
function allTexts(module: CourseModule, locale: Locale) {
	const texts = module.lessons.map((lesson) => inLanguage(lesson.texts, locale).value);
	return {
		terms: [...new Set(texts.flatMap((one) => one.terms))],
		references: [...new Set(texts.flatMap((one) => one.references))],
		sources: [...new Set(texts.flatMap((one) => one.sources))]
	};
}
