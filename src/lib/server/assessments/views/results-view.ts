import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { instrumentTitle, questionTexts } from '../../instrument/instrument-names';
import type { StoredAssessment } from '../assessments';
import { scoredAt } from '../earlier-assessment';
import type { PinnedAssessment } from '../pinned-assessment';
import { bandResults } from './band-results';
import { changeView } from './change-view';
import { criteriaResults } from './criteria-results';

/** Turns findings into what the page of results shows, in the way of the instrument. */
export function resultsView(
	assessment: PinnedAssessment,
	earlier: StoredAssessment | undefined,
	locale: Locale,
	zone: TimeZone
) {
	const { instrument, findings } = assessment;
	const change = earlier && changeView(instrument, findings, earlier, locale, zone);
	return {
		city: assessment.cityName,
		date: formatDate(locale, zone, scoredAt(assessment)),
		edition: String(instrument.edition),
		instrument: instrumentTitle(instrument, locale),
		subject: instrument.subject,
		textsLocale: questionTexts(instrument, locale).locale,
		firstOpen: firstOpenQuestion(instrument, findings)?.indicator.id,
		change,
		outcome:
			instrument.scoring === 'bands'
				? bandResults(instrument, findings, earlier?.findings, locale)
				: criteriaResults(instrument, findings, earlier?.findings, locale)
	};
}
