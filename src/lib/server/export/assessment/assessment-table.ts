import {
	scoreAssessment,
	type AssessmentScore
} from '$lib/domain/assessment/scoring/score-assessment';
import { inLanguage } from '$lib/domain/locale/localized';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { OutlineDocument } from '$lib/domain/strategy/outline';
import { direction, type Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { Translate } from '$lib/i18n/translator';
import type { StoredAssessment } from '../../assessments/assessments';

/** What every sheet is made from. */
export interface Export {
	readonly assessment: StoredAssessment;
	readonly instrument: Instrument;
	readonly score: AssessmentScore;
	readonly outline: OutlineDocument;
	readonly texts: Instrument['texts']['source'];
	readonly say: Translate;
	readonly rightToLeft: boolean;
	/** In which days are told. */
	readonly zone: TimeZone;
}

/** Gathers what the sheets are made from; `say` gives texts without isolation marks. */
export function exportOf(
	instrument: Instrument,
	assessment: StoredAssessment,
	outline: OutlineDocument,
	locale: Locale,
	zone: TimeZone,
	say: Translate
): Export {
	return {
		assessment,
		instrument,
		score: scoreAssessment(instrument, assessment.findings),
		outline,
		texts: inLanguage(instrument.texts, locale).value,
		// Whatever tells a day can name its zone.
		say: (id, values) => say(id, { zone, ...values }),
		rightToLeft: direction(locale) === 'rtl',
		zone
	};
}
