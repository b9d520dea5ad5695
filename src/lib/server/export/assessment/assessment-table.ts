import {
	scoreAssessment,
	type BandScore,
	type CriteriaScore
} from '$lib/domain/assessment/scoring/score-assessment';
import { inLanguage } from '$lib/domain/locale/localized';
import type { BandInstrument, CriteriaInstrument } from '$lib/domain/instrument/instrument';
import type { OutlineDocument } from '$lib/domain/strategy/outline';
import { direction, type Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { MessageArguments, Translate } from '$lib/i18n/translator';
import type { StoredAssessment } from '../../assessments/assessments';
import type { PinnedAssessment } from '../../assessments/pinned-assessment';
import { criterionName } from '../../instrument/instrument-names';

/** What every sheet is made from. */
export type Export = BandExport | CriteriaExport;

interface CommonExport {
	readonly assessment: StoredAssessment;
	readonly outline: OutlineDocument;
	readonly say: Translate;
	readonly criterion: (id: string) => string;
	/** Who defines the questions, for the dictionary. */
	readonly definedBy: string;
	/** Name of the instrument with its edition. */
	readonly title: string;
	readonly rightToLeft: boolean;
	/** The zone of all days in the file. */
	readonly zone: TimeZone;
}

export interface BandExport extends CommonExport {
	readonly scoring: 'bands';
	readonly instrument: BandInstrument;
	readonly score: BandScore;
	readonly texts: BandInstrument['texts']['source'];
}

export interface CriteriaExport extends CommonExport {
	readonly scoring: 'criteria';
	readonly instrument: CriteriaInstrument;
	readonly score: CriteriaScore;
	readonly texts: CriteriaInstrument['texts']['source'];
}

/** Gathers what the sheets are made from; `say` gives texts without isolation marks. */
export function exportOf(
	assessment: PinnedAssessment,
	outline: OutlineDocument,
	locale: Locale,
	zone: TimeZone,
	say: Translate
): Export {
	const { instrument, findings } = assessment;
	const { definedBy, title } = inLanguage(instrument.names, locale).value;
	const common = {
		assessment,
		outline,
		criterion: (id: string) => criterionName(instrument, locale, id),
		definedBy,
		title,
		rightToLeft: direction(locale) === 'rtl',
		zone
	};
	// Whatever tells a day can name its zone, whatever tells a group can name the limits.
	const sayWith =
		(known: MessageArguments): Translate =>
		(id, values) =>
			say(id, { zone, ...known, ...values });
	switch (instrument.scoring) {
		case 'bands':
			return {
				...common,
				scoring: 'bands',
				say: sayWith(bandLimits(instrument)),
				instrument,
				score: scoreAssessment(instrument, findings),
				texts: inLanguage(instrument.texts, locale).value
			};
		case 'criteria':
			return {
				...common,
				scoring: 'criteria',
				say: sayWith({}),
				instrument,
				score: scoreAssessment(instrument, findings),
				texts: inLanguage(instrument.texts, locale).value
			};
	}
}

function bandLimits({ bands }: BandInstrument): MessageArguments {
	return Object.fromEntries(bands.map(({ id, from }) => [`from-${id}`, from]));
}
