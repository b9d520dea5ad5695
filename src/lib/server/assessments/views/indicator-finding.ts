import { addressIn } from '$lib/domain/addresses/address-in';
import { lessonAddress } from '$lib/domain/addresses/courses';
import { indicatorPath } from '$lib/domain/addresses/indicators';
import type { IndicatorPosition } from '$lib/domain/assessment/place-in-list';
import { countAnswers } from '$lib/domain/assessment/scoring/count-answers';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import type { Indicator, Instrument } from '$lib/domain/instrument/instrument';
import { formatTime } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { lessonsTeaching, type Catalogue } from '../../catalogue/catalogue';
import { criterionWords, questionTexts } from '../../instrument/instrument-names';
import { findingVersion } from '../findings';
import type { PinnedAssessment } from '../pinned-assessment';

/** One question as its page shows it: the rule, the help, its place and what was found. */
export function indicatorFinding(
	catalogue: Catalogue,
	assessment: PinnedAssessment,
	place: IndicatorPosition,
	locale: Locale
) {
	const { instrument, findings } = assessment;
	const { indicator, previous, next, ...numbers } = place;
	const { id, code, criterion } = indicator;
	return {
		id,
		code,
		criterion: { id: criterion, name: criterionWords(instrument, locale, criterion) },
		subject: instrument.subject,
		href: addressIn(locale, indicatorPath(catalogue, instrument, id)),
		numbers,
		textsLocale: questionTexts(instrument, locale).locale,
		asked: askedView(instrument, locale, id),
		previous: previous && { id: previous.id, code: previous.code },
		next: next && { id: next.id, code: next.code },
		lessons: lessonsTeaching(catalogue, id).map((lesson) => ({
			href: lessonAddress(locale, lesson),
			title: worded(lesson.lesson.texts, locale, (one) => one.title)
		})),
		finding: findings.get(id),
		version: findingVersion(findings.get(id))
	};
}

/** The texts of a question: for a portal with its rule on links and its help. */
function askedView(instrument: Instrument, locale: Locale, id: string) {
	switch (instrument.scoring) {
		case 'bands': {
			const { link } = found(instrument.indicators.find((one) => one.id === id));
			const texts = found(inLanguage(instrument.texts, locale).value[id]);
			return { about: 'portal' as const, link, texts };
		}
		case 'criteria': {
			const texts = found(inLanguage(instrument.texts, locale).value[id]);
			return { about: 'criteria' as const, texts };
		}
	}
}

function found<Thing>(thing: Thing | undefined): Thing {
	if (thing === undefined) throw new Error('the content was read without a text of this question');
	return thing;
}

/** All squares with the one of the open question marked, and how far the work is. */
export function listPicture(city: PinnedAssessment, openId: string, locale: Locale) {
	const { instrument } = city;
	const score = countAnswers(instrument, city.findings);
	const left = score.criteria.map((criterion) => criterion.unknown);
	return {
		answered: score.answered,
		left: left.reduce((sum, count) => sum + count, 0),
		rows: score.criteria.map(({ id, cells }) => ({
			id,
			name: criterionWords(instrument, locale, id),
			cells: cells.map((one) => one.cell),
			current: cells.findIndex((one) => one.indicatorId === openId)
		}))
	};
}

/** What to say after a question was saved: its number, the answer as stored and the time. */
export function receivedAnswer(
	{ instrument, findings }: PinnedAssessment,
	savedId: string | null,
	locale: Locale,
	zone: TimeZone
) {
	const indicators: readonly Indicator[] = instrument.indicators;
	const indicator = indicators.find((one) => one.id === savedId);
	const stored = indicator && findings.get(indicator.id);
	if (!indicator || !stored) return undefined;
	return {
		code: indicator.code,
		answer: stored.answer,
		time: formatTime(locale, zone, stored.foundAt)
	};
}
