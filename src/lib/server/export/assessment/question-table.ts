import type { Indicator } from '$lib/domain/instrument/instrument';
import { dayIn } from '$lib/i18n/time-zone';
import type { StoredFinding } from '../../assessments/assessments';
import type { Export } from './assessment-table';
import { countCell, dayCell, ownTextCell, textCell, type Table } from '../workbook/workbook';

interface Question {
	readonly indicator: Indicator;
	readonly finding: StoredFinding | undefined;
}

const MET: Readonly<Record<string, number>> = { met: 1, 'not-met': 0 };

/** All questions in the order of the instrument, with what was found and with this project's aids. */
export function questionTable({
	instrument,
	assessment,
	texts,
	zone,
	say
}: Export): Table<Question> {
	const name = ({ indicator }: Question) => texts?.[indicator.id];
	return {
		name: 'export-questions',
		records: instrument.indicators.map((indicator) => ({
			indicator,
			finding: assessment.findings.get(indicator.id)
		})),
		columns: [
			{
				id: 'export-question-id',
				unit: 'code',
				origin: 'ours',
				width: 10,
				cell: ({ indicator }) => textCell(indicator.id)
			},
			{
				id: 'export-question-code',
				unit: 'code',
				origin: 'toolkit',
				width: 8,
				cell: ({ indicator }) => textCell(indicator.code)
			},
			{
				id: 'export-question-criterion',
				unit: 'text',
				origin: 'toolkit',
				width: 26,
				cell: ({ indicator }) => textCell(say(`criterion-${indicator.criterion}` as 'criterion-IF'))
			},
			{
				id: 'export-question-name',
				unit: 'text',
				origin: 'ours',
				width: 32,
				cell: (row) => textCell(name(row)?.name)
			},
			{
				id: 'export-question-question',
				unit: 'text',
				origin: 'ours',
				width: 46,
				cell: (row) => textCell(name(row)?.question)
			},
			{
				id: 'export-question-answer',
				unit: 'text',
				origin: 'city',
				width: 16,
				cell: ({ finding }) => textCell(finding && say(`export-answer-${finding.answer}`))
			},
			{
				id: 'export-question-met',
				unit: 'one-zero',
				origin: 'city',
				width: 8,
				cell: ({ finding }) => countCell(finding && MET[finding.answer])
			},
			{
				id: 'export-question-evidence',
				unit: 'address',
				origin: 'city',
				width: 36,
				cell: ({ finding }) => ownTextCell(finding?.evidence)
			},
			{
				id: 'export-question-note',
				unit: 'text',
				origin: 'city',
				width: 50,
				cell: ({ finding }) => ownTextCell(finding?.note)
			},
			{
				id: 'export-question-answered-on',
				unit: 'day',
				origin: 'city',
				width: 13,
				cell: ({ finding }) => dayCell(finding && dayIn(zone, finding.foundAt))
			},
			{
				id: 'export-question-link',
				unit: 'text',
				origin: 'toolkit',
				width: 20,
				cell: ({ indicator }) => textCell(say(`link-${indicator.link}`))
			},
			{
				id: 'export-question-effort',
				unit: 'text',
				origin: 'ours',
				width: 12,
				cell: ({ indicator }) => textCell(say(`effort-${indicator.effort}`))
			},
			{
				id: 'export-question-reach',
				unit: 'text',
				origin: 'ours',
				width: 18,
				cell: ({ indicator }) => textCell(say(`reach-${indicator.reach}`))
			},
			{
				id: 'export-question-owner',
				unit: 'text',
				origin: 'ours',
				width: 26,
				cell: ({ indicator }) => textCell(say(`owner-${indicator.owner}` as 'owner-it'))
			},
			{
				id: 'export-question-sdg',
				unit: 'code',
				origin: 'ours',
				width: 8,
				cell: ({ indicator }) => textCell(indicator.sdg)
			},
			{
				id: 'export-question-chosen',
				unit: 'one-zero',
				origin: 'city',
				width: 10,
				cell: ({ indicator }) => countCell(assessment.chosen.includes(indicator.id) ? 1 : 0)
			}
		]
	};
}
