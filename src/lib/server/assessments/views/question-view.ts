import type { IndicatorPlace } from '$lib/domain/assessment/place-in-list';
import { scoreAssessment } from '$lib/domain/assessment/scoring/score-assessment';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { formatTime } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { lessonPath, lessonsTeaching, type Catalogue } from '../../catalogue/catalogue';
import type { StoredAssessment } from '../assessments';
import { findingVersion } from '../findings';

/** One question as its page shows it: the rule, the help, its place and what was found. */
export function questionView(
	catalogue: Catalogue,
	{ findings }: StoredAssessment,
	place: IndicatorPlace,
	locale: Locale
) {
	const { instrument } = catalogue;
	const { indicator, previous, next, ...numbers } = place;
	const { id, code, criterion, link } = indicator;
	const texts = inLanguage(instrument.texts, locale);
	const own = texts.value[id];
	if (!own) throw new Error(`no text for ${id} in ${texts.locale}`);
	return {
		id,
		code,
		criterion,
		link,
		numbers,
		texts: own,
		textsLocale: texts.locale,
		previous: previous && { id: previous.id, code: previous.code },
		next: next && { id: next.id, code: next.code },
		lessons: lessonsTeaching(catalogue, id).map((lesson) => ({
			href: `/${locale}${lessonPath(lesson)}`,
			title: worded(lesson.lesson.texts, locale, (one) => one.title)
		})),
		finding: findings.get(id),
		version: findingVersion(findings.get(id))
	};
}

/** All squares with the one of the open question marked, and how far the work is. */
export function listPicture({ instrument }: Catalogue, city: StoredAssessment, openId: string) {
	const score = scoreAssessment(instrument, city.findings);
	const left = score.criteria.map((criterion) => criterion.unknown);
	return {
		answered: score.answered,
		left: left.reduce((sum, count) => sum + count, 0),
		rows: score.criteria.map(({ id, cells }) => ({
			id,
			cells: cells.map((one) => one.cell),
			current: cells.findIndex((one) => one.indicatorId === openId)
		}))
	};
}

/** What to say after a question was saved: its number, the answer as stored and the time. */
export function receivedAnswer(
	{ instrument }: Catalogue,
	{ findings }: StoredAssessment,
	savedId: string | null,
	locale: Locale,
	zone: TimeZone
) {
	const indicator = instrument.indicators.find((one) => one.id === savedId);
	const found = indicator && findings.get(indicator.id);
	if (!indicator || !found) return undefined;
	return {
		code: indicator.code,
		answer: found.answer,
		time: formatTime(locale, zone, found.foundAt)
	};
}
