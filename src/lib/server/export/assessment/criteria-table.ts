import type { CriterionScore } from '$lib/domain/assessment/scoring/count-answers';
import { standingOf } from '$lib/domain/assessment/scoring/criterion-standing';
import type { Translate } from '$lib/i18n/translator';
import type { Export } from './assessment-table';
import { countCell, shareCell, textCell, type Column, type Table } from '../workbook/workbook';

/** The criteria with their counts, in the order of the instrument, and how far each is met where there are no groups. */
export function criteriaTable({ scoring, score, criterion, say }: Export): Table<CriterionScore> {
	return {
		name: 'export-criteria',
		records: score.criteria,
		columns: [
			{
				id: 'export-criterion-id',
				unit: 'code',
				origin: 'toolkit',
				width: 10,
				cell: ({ id }) => textCell(id)
			},
			{
				id: 'export-criterion-name',
				unit: 'text',
				origin: 'toolkit',
				width: 34,
				cell: ({ id }) => textCell(criterion(id))
			},
			{
				id: 'export-criterion-total',
				unit: 'count',
				origin: 'toolkit',
				width: 12,
				cell: ({ total }) => countCell(total)
			},
			{
				id: 'export-criterion-met',
				unit: 'count',
				origin: 'computed',
				width: 12,
				cell: ({ met }) => countCell(met)
			},
			{
				id: 'export-criterion-not-met',
				unit: 'count',
				origin: 'computed',
				width: 12,
				cell: ({ notMet }) => countCell(notMet)
			},
			{
				id: 'export-criterion-unknown',
				unit: 'count',
				origin: 'computed',
				width: 16,
				cell: ({ unknown }) => countCell(unknown)
			},
			{
				id: 'export-criterion-untouched',
				unit: 'count',
				origin: 'computed',
				width: 16,
				cell: ({ untouched }) => countCell(untouched)
			},
			{
				id: 'export-criterion-share',
				unit: 'share',
				origin: 'computed',
				width: 12,
				cell: ({ share }) => shareCell(share)
			},
			...(scoring === 'criteria' ? [standing(say)] : [])
		]
	};
}

function standing(say: Translate): Column<CriterionScore> {
	return {
		id: 'export-criterion-standing',
		unit: 'text',
		origin: 'computed',
		width: 18,
		cell: (score) => textCell(say(`standing-${standingOf(score)}`))
	};
}
