import {
	passesFilter,
	SHEET_FILTERS,
	type SheetFilter
} from '$lib/domain/assessment/reading/sheet-filter';
import { supportLine } from '$lib/domain/assessment/scoring/support-line';
import { inLanguage } from '$lib/domain/locale/localized';
import { indicatorsOf, type Indicator } from '$lib/domain/instrument/instrument';
import { formatTime } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { Catalogue } from '../../catalogue/catalogue';
import type { StoredAssessment, StoredFinding } from '../assessments';
import { rowVersion } from '../findings';

/** All questions of one criterion, one row each, and how many the filters would show. */
export function sheetView(
	{ instrument }: Catalogue,
	{ findings }: StoredAssessment,
	criterion: string,
	locale: Locale
) {
	const texts = inLanguage(instrument.texts, locale);
	const indicators = indicatorsOf(instrument, criterion);
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
			name: texts.value[indicator.id]?.name ?? '',
			question: texts.value[indicator.id]?.question ?? ''
		}))
	};
}

/** What to say after a sheet was saved: how much of the criterion is stored, and the time of the last answer. */
export function receivedSheet(
	{ instrument }: Catalogue,
	{ findings }: StoredAssessment,
	criterion: string | null,
	locale: Locale,
	zone: TimeZone
) {
	const indicators = indicatorsOf(instrument, criterion ?? '');
	const found = indicators.flatMap(({ id }) => findings.get(id) ?? []);
	if (!criterion || found.length === 0) return undefined;
	const last = Math.max(...found.map((one) => one.foundAt));
	return {
		criterion,
		received: found.length,
		total: indicators.length,
		time: formatTime(locale, zone, last)
	};
}

function rowView({ id, code, link }: Indicator, found: StoredFinding | undefined) {
	return {
		id,
		code,
		link,
		answer: found?.answer ?? ('' as const),
		support: found ? supportLine(found) : '',
		version: rowVersion(found && { answer: found.answer, support: supportLine(found) })
	};
}
