import type { CriterionScore } from '$lib/domain/assessment/scoring/count-answers';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import { criterionWords } from '../../instrument/instrument-names';

/** A criterion as a line of the results: its counts, its squares, and what was met before. */
export function criterionLine(
	instrument: Instrument,
	{ id, met, notMet, unknown, untouched, total, cells }: CriterionScore,
	before: readonly CriterionScore[] | undefined,
	locale: Locale
) {
	return {
		id,
		name: criterionWords(instrument, locale, id),
		met,
		notMet,
		open: unknown + untouched,
		total,
		cells: cells.map((one) => one.cell),
		before: before?.find((one) => one.id === id)?.met
	};
}
