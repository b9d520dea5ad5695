import { courseAddress, gainCheckAddress } from '$lib/domain/addresses/courses';
import type { Course, GainCheck } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { gainScore } from '$lib/domain/gain/gain-check';
import type { GainHead, GainLinks } from '$lib/domain/gain/gain-views';
import type { Locale } from '$lib/domain/locale/locales';
import type { StoredGain, StoredGainCheck } from './gain-checks';

/** A course with its questions before and after. */
export interface PlacedGainCheck {
	readonly course: Course;
	readonly check: GainCheck;
}

const MINUTES_FOR_A_QUESTION = 0.75;

/** The links of the course page with what they came to so far. */
export function gainLinks(
	{ course, check }: PlacedGainCheck,
	stored: StoredGain,
	locale: Locale
): GainLinks {
	const pairs = check.pairs.source;
	const scoreOf = (row: StoredGainCheck | undefined) => row && gainScore(pairs, row.results);
	return {
		questions: pairs.length,
		minutes: Math.ceil(pairs.length * MINUTES_FOR_A_QUESTION),
		beforeHref: gainCheckAddress(locale, course, 'before'),
		afterHref: gainCheckAddress(locale, course, 'after'),
		before: scoreOf(stored.before),
		after: scoreOf(stored.after)
	};
}

/** The head that the pages before and after share. */
export function gainHead(place: PlacedGainCheck, stored: StoredGain, locale: Locale): GainHead {
	return {
		...gainLinks(place, stored, locale),
		courseHref: courseAddress(locale, place.course),
		courseTitle: worded(place.course.texts, locale, (texts) => texts.title),
		locale: inLanguage(place.check.pairs, locale).locale
	};
}
