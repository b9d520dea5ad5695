import { checkAddress, lessonAddress } from '$lib/domain/addresses/courses';
import { indicatorAddress } from '$lib/domain/addresses/indicators';
import type { PlacedLesson } from '$lib/domain/course/placed-lesson';
import type { Locale } from '$lib/domain/locale/locales';
import type { Lesson } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import {
	indicatorsOf,
	type BandInstrument,
	type Indicator
} from '$lib/domain/instrument/instrument';
import { allLessons, lessonsTeaching, type Catalogue } from '../catalogue/catalogue';
import { criterionName, criterionWords } from './instrument-names';

/** One indicator's own page; undefined when there is no such indicator. */
export function indicatorView(catalogue: Catalogue, locale: Locale, id: string) {
	const { taughtInstrument: instrument } = catalogue;
	const index = instrument.indicators.findIndex((one) => one.id === id);
	const indicator = instrument.indicators[index];
	if (!indicator) return undefined;
	const texts = inLanguage(instrument.texts, locale);
	const own = texts.value[id];
	if (!own) throw new Error(`no text for ${id} in ${texts.locale}`);
	const neighbour = (other: Indicator | undefined) =>
		other && {
			href: indicatorAddress(locale, other.id),
			code: other.code,
			name: texts.value[other.id]?.name ?? other.id
		};
	return {
		indicator,
		criterion: criterionName(instrument, locale, indicator.criterion),
		texts: own,
		textsLocale: texts.locale,
		sdgTitle: sdgTitle(catalogue, locale, indicator.sdg),
		place: placeOf(instrument, index, locale),
		lessons: lessonsTeaching(catalogue, id).map((place) => lessonLink(place, locale)),
		checks: checksPractising(catalogue, locale, id),
		previous: neighbour(instrument.indicators[index - 1]),
		next: neighbour(instrument.indicators[index + 1])
	};
}

/** Position of an indicator among all, and in the picture of the criteria. */
function placeOf(instrument: BandInstrument, index: number, locale: Locale) {
	const indicator = instrument.indicators[index];
	const rows = instrument.criteria.map((criterion) => {
		const members = indicatorsOf(instrument, criterion.id);
		return {
			criterion: criterion.id,
			name: criterionWords(instrument, locale, criterion.id),
			count: members.length,
			/** Place of the indicator in this row, from 0; -1 where it belongs to another row. */
			current: members.findIndex((member) => member.id === indicator?.id)
		};
	});
	return { number: index + 1, total: instrument.indicators.length, rows };
}

/** Checks of lessons whose answer is decided by the indicator's rule. */
function checksPractising(catalogue: Catalogue, locale: Locale, id: string) {
	return allLessons(catalogue).flatMap((place) =>
		numberedChecks(place.lesson)
			.filter(({ check }) => check.indicators.includes(id))
			.map(({ check, number }) => ({
				href: checkAddress(locale, place, check.id),
				number,
				lesson: worded(place.lesson.texts, locale, (one) => one.title)
			}))
	);
}

function numberedChecks(lesson: Lesson) {
	const checks = lesson.texts.source.questions;
	return checks.map((check, index) => ({ check, number: index + 1 }));
}

function lessonLink(place: PlacedLesson, locale: Locale) {
	return {
		href: lessonAddress(locale, place),
		title: worded(place.lesson.texts, locale, (texts) => texts.title),
		minutes: place.lesson.minutes
	};
}

function sdgTitle(catalogue: Catalogue, locale: Locale, target: string) {
	const { strategy } = catalogue;
	return strategy && worded(strategy, locale, (texts) => texts.sdg[target] ?? '');
}
