import {
	assessmentAddress,
	assessmentPartAddress,
	findingAddress
} from '$lib/domain/addresses/assessments';
import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { countAnswers } from '$lib/domain/assessment/scoring/count-answers';
import { formatDate, formatMonth } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { Catalogue } from '../../catalogue/catalogue';
import { instrumentTitle } from '../../instrument/instrument-names';
import type { StoredAssessment } from '../assessments';
import { pinned, type PinnedAssessment } from '../pinned-assessment';

/** A learner's city as a line of her list: how far it is and where it goes on. */
export function cityListItem(
	catalogue: Catalogue,
	stored: StoredAssessment,
	locale: Locale,
	zone: TimeZone
) {
	const assessment = pinned(catalogue, stored);
	const frame = {
		id: stored.id,
		href: assessmentAddress(locale, stored.id),
		name: stored.cityName,
		begun: formatMonth(locale, zone, stored.createdAt),
		changed: formatDate(locale, zone, stored.updatedAt)
	};
	if (!assessment) return { type: 'no-instrument' as const, ...frame };
	return { type: 'open' as const, ...frame, ...progressOf(assessment, frame.href, locale) };
}

function progressOf(assessment: PinnedAssessment, base: string, locale: Locale) {
	const { instrument } = assessment;
	const { met, answered, total, criteria } = countAnswers(instrument, assessment.findings);
	const open = firstOpenQuestion(instrument, assessment.findings);
	return {
		instrument: instrumentTitle(instrument, locale),
		met,
		answered,
		total,
		rows: criteria.map(({ id, cells }) => ({ id, cells: cells.map((one) => one.cell) })),
		goOn: open
			? { href: findingAddress(base, open.indicator.id), code: open.indicator.code }
			: { href: assessmentPartAddress(base, 'results'), code: undefined }
	};
}
