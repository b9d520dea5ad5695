import type { Indicator, IndicatorTexts } from '$lib/domain/instrument/instrument';
import type { MessageId } from '$lib/i18n/message-id';
import { dayIn } from '$lib/i18n/time-zone';
import type { StoredFinding } from '../../assessments/assessments';
import type { BandExport, Export } from './assessment-table';
import {
	countCell,
	dayCell,
	ownTextCell,
	textCell,
	type Column,
	type Table
} from '../workbook/workbook';

interface Question {
	readonly indicator: Indicator;
	readonly finding: StoredFinding | undefined;
}

const MET: Readonly<Record<string, number>> = { met: 1, 'not-met': 0 };

/** All questions in the order of the instrument, with what was found and, where it has them, this project's aids. */
export function questionTable(input: Export): Table<Question> {
	const { instrument, assessment, criterion, zone, say } = input;
	const name = ({ indicator }: Question): IndicatorTexts | undefined => input.texts?.[indicator.id];
	const aids = input.scoring === 'bands' ? aidColumns(input) : [];
	const indicators: readonly Indicator[] = instrument.indicators;
	return {
		name: 'export-questions',
		records: indicators.map((indicator) => ({
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
				cell: ({ indicator }) => textCell(criterion(indicator.criterion))
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
			...aids,
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

/** What only questions to a portal have. */
function aidColumns({ instrument, say }: BandExport): readonly Column<Question>[] {
	const rules = new Map(instrument.indicators.map((one) => [one.id, one]));
	const rule = <Part extends 'link' | 'effort' | 'reach' | 'owner' | 'sdg'>(
		{ indicator }: Question,
		part: Part
	) => rules.get(indicator.id)?.[part];
	const words = (id: string, value: string | undefined) =>
		textCell(value && say(`${id}-${value}` as MessageId));
	return [
		{
			id: 'export-question-link',
			unit: 'text',
			origin: 'toolkit',
			width: 20,
			cell: (row) => words('link', rule(row, 'link'))
		},
		{
			id: 'export-question-effort',
			unit: 'text',
			origin: 'ours',
			width: 12,
			cell: (row) => words('effort', rule(row, 'effort'))
		},
		{
			id: 'export-question-reach',
			unit: 'text',
			origin: 'ours',
			width: 18,
			cell: (row) => words('reach', rule(row, 'reach'))
		},
		{
			id: 'export-question-owner',
			unit: 'text',
			origin: 'ours',
			width: 26,
			cell: (row) => words('owner', rule(row, 'owner'))
		},
		{
			id: 'export-question-sdg',
			unit: 'code',
			origin: 'ours',
			width: 8,
			cell: (row) => textCell(rule(row, 'sdg'))
		}
	];
}
