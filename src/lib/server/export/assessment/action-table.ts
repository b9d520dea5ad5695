import type { ActionRow } from '$lib/domain/strategy/outline';
import type { Export } from './assessment-table';
import { countCell, dayCell, ownTextCell, textCell, type Table } from '../workbook/workbook';

type NumberedAction = ActionRow & { readonly number: number };

/** The table of actions of the outline. */
export function actionExport({ outline }: Export): Table<NumberedAction> {
	const rows = outline.sections
		.flatMap((section) => section.blocks)
		.flatMap((block) => (block.type === 'actions' ? block.rows : []));
	return {
		name: 'export-actions',
		records: rows.map((row, index) => ({ ...row, number: index + 1 })),
		columns: [
			{
				id: 'export-action-number',
				unit: 'count',
				origin: 'city',
				width: 6,
				cell: ({ number }) => countCell(number)
			},
			{
				id: 'export-action-text',
				unit: 'text',
				origin: 'city',
				width: 60,
				cell: ({ text }) => ownTextCell(text)
			},
			{
				id: 'export-action-questions',
				unit: 'code',
				origin: 'city',
				width: 18,
				cell: ({ indicatorIds }) => textCell(indicatorIds.join(', '))
			},
			{
				id: 'export-action-owner',
				unit: 'text',
				origin: 'city',
				width: 28,
				cell: ({ owner }) => ownTextCell(owner)
			},
			{
				id: 'export-action-due',
				unit: 'day',
				origin: 'city',
				width: 13,
				cell: ({ dueOn }) => dayCell(dueOn)
			},
			{
				id: 'export-action-cost',
				unit: 'text',
				origin: 'city',
				width: 12,
				cell: ({ costLabel }) => textCell(costLabel)
			},
			{
				id: 'export-action-measure',
				unit: 'text',
				origin: 'city',
				width: 46,
				cell: ({ measure }) => ownTextCell(measure)
			}
		]
	};
}
