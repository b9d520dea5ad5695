import { worded } from '$lib/domain/locale/worded';
import type { Locale } from '$lib/domain/locale/locales';
import { error, fail, redirect } from '@sveltejs/kit';
import { inLanguage } from '$lib/domain/locale/localized';
import { lessonProgress, moduleProgress } from '$lib/domain/progress/course-progress';
import { lessonAt, lessonPath } from '$lib/server/catalogue/catalogue';
import type { PlacedLesson } from '$lib/domain/course/placed-lesson';
import { latestAttempts } from '$lib/server/learning/checks/latest-attempts';
import { checkViews } from '$lib/server/learning/checks/check-views';
import { completeLesson, keepReadingPlace } from '$lib/server/learning/progress/completions';
import { workDoneIn } from '$lib/server/learning/progress/work-done';
import { bodyView } from '$lib/server/learning/progress/lesson-view';
import { answerCheck } from '$lib/server/http/answers/answer-check';
import { formOwner } from '$lib/server/http/forms/form-owner';
import { anybody, learnerForAnswer } from '$lib/server/http/guards';
import { formValues } from '$lib/server/http/forms/parse-form';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const place = placeOf(event);
	const { lesson, module } = place;
	const { db, catalogue, keys } = event.locals;
	const texts = inLanguage(lesson.texts, locale);
	const work = await workDoneIn(db, learnerId, module);
	const attempts = learnerId
		? await latestAttempts(db, learnerId, lesson)
		: new Map<string, never>();
	const progress = moduleProgress(module, work);
	const { title, summary, objectives, headings, file } = texts.value;
	return {
		place: headOf(place, locale),
		lesson: {
			id: lesson.id,
			number: lesson.number,
			minutes: lesson.minutes,
			title,
			summary,
			objectives: objectives.map((objective) => objective.text),
			headings,
			file,
			locale: texts.locale
		},
		body: bodyView(catalogue, locale, texts.value),
		questions: checkViews({ catalogue, keys, locale }, lesson, texts.locale, {
			owner: formOwner(event),
			attempts,
			retry: event.url.searchParams.get('retry')
		}),
		progress: summarise(lessonProgress(lesson, work)),
		outline: progress.lessons.map((one) => ({
			...summarise(one),
			href: `/${locale}${lessonPath({ ...place, lesson: one.lesson })}`,
			title: worded(one.lesson.texts, locale, (own) => own.title),
			minutes: one.lesson.minutes,
			checks: one.lesson.checkIds.length,
			current: one.lesson.id === lesson.id
		})),
		test: module.test
			? { draw: module.test.draw, passed: progress.bestTest?.passed === true }
			: null,
		previous: neighbour(place, locale, -1),
		next: neighbour(place, locale, 1),
		placeAction: learnerId ? '?/place' : ''
	};
};

export const actions: Actions = {
	/** Grades one check and keeps the answer. */
	answer: (event) => {
		anybody(event);
		return answerCheck(event, placeOf(event));
	},

	/** "Done, next": completes the lesson when every check was answered. */
	done: async (event) => {
		const { locale, learnerId: known } = anybody(event);
		const place = placeOf(event);
		const { checkIds } = place.lesson;
		// Nobody is written down who has answered nothing.
		if (!known && checkIds.length > 0) return fail(422, { missing: checkIds });
		const learnerId = await learnerForAnswer(event);
		const { db, now } = event.locals;
		const completed = await completeLesson(db, { learnerId, lesson: place.lesson, now });
		if (completed.type === 'incomplete') return fail(422, { missing: completed.missing });
		// The form's own fragment would otherwise follow along and open the next page at its end.
		redirect(303, `${neighbour(place, locale, 1).href}#main`);
	},

	/** Remembers the heading in view. */
	place: async (event) => {
		anybody(event);
		const { lesson } = placeOf(event);
		const { heading = '' } = formValues(await submittedForm(event));
		const known = lesson.texts.source.headings.some((one) => one.id === heading);
		const { db, learnerId, now } = event.locals;
		if (!known) error(400);
		if (learnerId) {
			await keepReadingPlace(db, { learnerId, lessonId: lesson.id, headingId: heading, now });
		}
		return { kept: learnerId !== null };
	}
};

function placeOf(event: Pick<RequestEvent, 'params' | 'locals'>): PlacedLesson {
	const { course, module, lesson } = event.params;
	return lessonAt(event.locals.catalogue, course, module, lesson) ?? error(404);
}

function headOf({ course, module }: PlacedLesson, locale: Locale) {
	return {
		courseHref: `/${locale}/courses/${course.slug}`,
		courseTitle: worded(course.texts, locale, (own) => own.title),
		moduleHref: `/${locale}/courses/${course.slug}/${module.slug}`,
		moduleTitle: worded(module.texts, locale, (own) => `${module.number} ${own.title}`),
		moduleNumber: module.number,
		lessons: module.lessons.length
	};
}

function summarise(progress: ReturnType<typeof lessonProgress>) {
	const { state, changed, missingChecks, checksRight } = progress;
	return { state, changed, missing: missingChecks.length, right: checksRight };
}

/** The lesson before or after, the module test at the end, or the course. */
function neighbour(place: PlacedLesson, locale: Locale, step: 1 | -1) {
	const { course, module, lesson } = place;
	const base = `/${locale}/courses/${course.slug}`;
	const other = module.lessons[module.lessons.indexOf(lesson) + step];
	if (other) {
		return {
			type: 'lesson' as const,
			href: `/${locale}${lessonPath({ ...place, lesson: other })}`,
			title: worded(other.texts, locale, (own) => own.title),
			minutes: other.minutes
		};
	}
	if (step === 1 && module.test) {
		const title = { text: '', lang: undefined };
		return { type: 'test' as const, href: `${base}/${module.slug}/test`, title, minutes: 0 };
	}
	return {
		type: 'course' as const,
		href: base,
		title: worded(course.texts, locale, (own) => own.title),
		minutes: 0
	};
}
