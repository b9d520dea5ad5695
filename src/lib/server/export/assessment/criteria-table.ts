import type { CriterionScore } from '$lib/domain/assessment/scoring/score-assessment';
import type { Export } from './assessment-table';
import { countCell, shareCell, textCell, type Table } from '../workbook/workbook';

/** The six criteria with their counts, in the order of the instrument. */
export function criteriaTable({ score, say }: Export): Table<CriterionScore> {
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
				cell: ({ id }) => textCell(say(`criterion-${id}` as 'criterion-IF'))
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
			}
		]
	};
}
