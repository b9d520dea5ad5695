import { compareAssessments } from '$lib/domain/assessment/scoring/compare-assessments';
import { countAnswers } from '$lib/domain/assessment/scoring/count-answers';
import type { Indicator, Instrument } from '$lib/domain/instrument/instrument';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { questionWords } from '../../instrument/instrument-names';
import type { StoredAssessment } from '../assessments';
import { scoredAt } from '../earlier-assessment';

/** What was gained and lost since an earlier assessment on the same edition. */
export function changeView(
	instrument: Instrument,
	findings: StoredAssessment['findings'],
	earlier: StoredAssessment,
	locale: Locale,
	zone: TimeZone
) {
	const change = compareAssessments(instrument, earlier.findings, findings);
	const view = (ids: readonly string[]) => ids.map((id) => namedQuestion(instrument, id, locale));
	return {
		date: formatDate(locale, zone, scoredAt(earlier)),
		met: countAnswers(instrument, earlier.findings).met,
		/** Gains that had no answer before: it may have been like this already. */
		newlyKnown: change.gained.filter((id) => earlier.findings.get(id)?.answer !== 'not-met').length,
		gained: view(change.gained),
		lost: view(change.lost),
		unchanged: view(change.unchanged)
	};
}

/** A question with its printed number and its name. */
export function namedQuestion(instrument: Instrument, id: string, locale: Locale) {
	const indicators: readonly Indicator[] = instrument.indicators;
	return {
		id,
		code: indicators.find((one) => one.id === id)?.code ?? '',
		name: questionWords(instrument, locale, id, 'name')
	};
}
