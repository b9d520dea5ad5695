import {
	passesFilter,
	SHEET_FILTERS,
	type SheetFilter
} from '$lib/domain/assessment/reading/sheet-filter';
import { supportLine } from '$lib/domain/assessment/scoring/support-line';
import { indicatorsOf, type Indicator, type Instrument } from '$lib/domain/instrument/instrument';
import { formatTime } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { criterionName, questionTexts } from '../../instrument/instrument-names';
import type { StoredFinding } from '../assessments';
import { rowVersion } from '../findings';
import type { PinnedAssessment } from '../pinned-assessment';

/** All questions of one criterion, one row each, and how many the filters would show. */
export function sheetView(
	{ instrument, findings }: PinnedAssessment,
	criterion: string,
	locale: Locale
) {
	const texts = questionTexts(instrument, locale);
	const indicators = indicatorsOf<Indicator>(instrument, criterion);
	const answers = indicators.map(({ id }) => findings.get(id)?.answer ?? '');
	const count = (filter: SheetFilter) =>
		answers.filter((answer) => passesFilter(answer, filter)).length;
	return {
		textsLocale: texts.locale,
		met: answers.filter((answer) => answer === 'met').length,
		notMet: answers.filter((answer) => answer === 'not-met').length,
		filters: SHEET_FILTERS.map((filter) => ({ filter, count: count(filter) })),
		rows: indicators.map((indicator) => ({
			...rowView(indicator, findings.get(indicator.id)),
			link: linkRule(instrument, indicator.id),
			name: texts.value[indicator.id]?.name ?? '',
			question: texts.value[indicator.id]?.question ?? ''
		}))
	};
}

/** What to say after a sheet was saved: how much of the criterion is stored, and the time of the last answer. */
export function receivedSheet(
	{ instrument, findings }: PinnedAssessment,
	criterion: string | null,
	locale: Locale,
	zone: TimeZone
) {
	const indicators = indicatorsOf<Indicator>(instrument, criterion ?? '');
	const found = indicators.flatMap(({ id }) => findings.get(id) ?? []);
	if (!criterion || found.length === 0) return undefined;
	const last = Math.max(...found.map((one) => one.foundAt));
	return {
		criterion: criterionName(instrument, locale, criterion),
		received: found.length,
		total: indicators.length,
		time: formatTime(locale, zone, last)
	};
}

/** What the definition says about links; undefined where the instrument has no such rule. */
function linkRule(instrument: Instrument, id: string) {
	if (instrument.scoring !== 'bands') return undefined;
	return instrument.indicators.find((one) => one.id === id)?.link;
}

function rowView({ id, code }: Indicator, found: StoredFinding | undefined) {
	return {
		id,
		code,
		answer: found?.answer ?? ('' as const),
		support: found ? supportLine(found) : '',
		version: rowVersion(found && { answer: found.answer, support: supportLine(found) })
	};
}
