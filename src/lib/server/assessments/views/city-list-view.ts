import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { scoreAssessment } from '$lib/domain/assessment/scoring/score-assessment';
import { formatDate, formatMonth } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { Catalogue } from '../../catalogue/catalogue';
import type { StoredAssessment } from '../assessments';

/** A learner's city as a line of her list: how far it is and where it goes on. */
export function cityListItem(
	{ instrument }: Catalogue,
	assessment: StoredAssessment,
	locale: Locale,
	zone: TimeZone
) {
	const { met, answered, total, criteria } = scoreAssessment(instrument, assessment.findings);
	const open = firstOpenQuestion(instrument, assessment.findings);
	const base = `/${locale}/assessments/${assessment.id}`;
	return {
		id: assessment.id,
		href: base,
		name: assessment.cityName,
		met,
		answered,
		total,
		begun: formatMonth(locale, zone, assessment.createdAt),
		changed: formatDate(locale, zone, assessment.updatedAt),
		rows: criteria.map(({ id, cells }) => ({ id, cells: cells.map((one) => one.cell) })),
		goOn: open
			? { href: `${base}/questions/${open.indicator.id}`, code: open.indicator.code }
			: { href: `${base}/results`, code: undefined }
	};
}
