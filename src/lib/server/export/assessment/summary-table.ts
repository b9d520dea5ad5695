import type { Cell } from 'write-excel-file/node';
import { dayIn } from '$lib/i18n/time-zone';
import type { BandExport, CriteriaExport, Export } from './assessment-table';
import {
	countCell,
	dayCell,
	isStyled,
	ownTextCell,
	shareCell,
	textCell,
	type Table
} from '../workbook/workbook';
import type { Column } from '../workbook/workbook';

/** One line of the summary; its name and explanation are messages like those of a column. */
export type SummaryLine = Pick<Column<never>, 'id' | 'unit' | 'origin'> & { readonly value: Cell };

/** The city and its result, a line for each number. */
export function summaryTable(input: Export): Table<SummaryLine> {
	const { say } = input;
	return {
		name: 'export-summary',
		records: [
			...cityLines(input),
			...resultLines(input),
			...(input.instrument.subject === 'portal' ? statementLines(input) : [])
		],
		columns: [
			{
				id: 'export-summary-item',
				unit: 'text',
				origin: 'computed',
				width: 34,
				cell: ({ id }) => textCell(say(id))
			},
			{
				id: 'export-summary-value',
				unit: 'text',
				origin: 'computed',
				width: 44,
				cell: ({ value }) => atStart(value, input.rightToLeft)
			},
			{
				id: 'export-summary-meaning',
				unit: 'text',
				origin: 'computed',
				width: 70,
				cell: ({ id }) => textCell(say(`${id}-about`))
			}
		]
	};
}

/** Numbers, days and texts are in one column, so they begin on one side. */
function atStart(cell: Cell, rightToLeft: boolean): Cell {
	return isStyled(cell) ? { ...cell, align: rightToLeft ? 'right' : 'left' } : cell;
}

function cityLines({ assessment, instrument, title, zone }: Export): readonly SummaryLine[] {
	const latest = Math.max(
		assessment.createdAt,
		...[...assessment.findings.values()].map((finding) => finding.foundAt)
	);
	return [
		{ id: 'export-city', unit: 'text', origin: 'city', value: ownTextCell(assessment.cityName) },
		{
			id: 'export-country',
			unit: 'code',
			origin: 'city',
			value: textCell(assessment.country ?? '')
		},
		{
			id: 'export-population',
			unit: 'count',
			origin: 'city',
			value: countCell(assessment.population)
		},
		{
			id: 'export-portal',
			unit: 'address',
			origin: 'city',
			value: ownTextCell(assessment.portalAddress)
		},
		{ id: 'export-date', unit: 'day', origin: 'computed', value: dayCell(dayIn(zone, latest)) },
		...instrumentLines(title, instrument.edition)
	];
}

function instrumentLines(title: string, edition: number | string): readonly SummaryLine[] {
	// A year is the number of an edition; a version such as 0.8.0 appears with the name.
	return typeof edition === 'number'
		? [{ id: 'export-edition', unit: 'count', origin: 'toolkit', value: countCell(edition) }]
		: [{ id: 'export-instrument', unit: 'text', origin: 'toolkit', value: textCell(title) }];
}

function resultLines(input: Export): readonly SummaryLine[] {
	const { answered, total, met, notMet, open } = input.score;
	return [
		{ id: 'export-total', unit: 'count', origin: 'toolkit', value: countCell(total) },
		{ id: 'export-answered', unit: 'count', origin: 'computed', value: countCell(answered) },
		{ id: 'export-met', unit: 'count', origin: 'computed', value: countCell(met) },
		{ id: 'export-not-met', unit: 'count', origin: 'computed', value: countCell(notMet) },
		{ id: 'export-open', unit: 'count', origin: 'computed', value: countCell(open) },
		...(input.scoring === 'bands' ? bandLines(input) : standingLines(input))
	];
}

function bandLines({ score: { value, band, toNext }, say }: BandExport): readonly SummaryLine[] {
	return [
		{ id: 'export-value', unit: 'share', origin: 'computed', value: shareCell(value) },
		{ id: 'export-band', unit: 'text', origin: 'computed', value: textCell(say(`band-${band}`)) },
		{
			id: 'export-next-band',
			unit: 'text',
			origin: 'computed',
			value: textCell(toNext && say(`band-${toNext.band}`))
		},
		{ id: 'export-distance', unit: 'count', origin: 'computed', value: countCell(toNext?.more) }
	];
}

function standingLines({ score }: CriteriaExport): readonly SummaryLine[] {
	const { criteria, standings } = score;
	const line = (id: SummaryLine['id'], value: number, origin: SummaryLine['origin']) =>
		({ id, unit: 'count', origin, value: countCell(value) }) as const;
	return [
		line('export-criteria-total', criteria.length, 'toolkit'),
		line('export-criteria-fully', standings.fully, 'computed'),
		line('export-criteria-partly', standings.partly, 'computed'),
		line('export-criteria-not-met', standings['not-met'], 'computed'),
		line('export-criteria-open', standings.open, 'computed')
	];
}

function statementLines({ assessment: { statements } }: Export): readonly SummaryLine[] {
	return [
		{
			id: 'export-national-achievement',
			unit: 'text',
			origin: 'city',
			value: ownTextCell(statements.nationalAchievement)
		},
		{
			id: 'export-national-challenge',
			unit: 'text',
			origin: 'city',
			value: ownTextCell(statements.nationalChallenge)
		},
		{
			id: 'export-local-achievement',
			unit: 'text',
			origin: 'city',
			value: ownTextCell(statements.localAchievement)
		},
		{
			id: 'export-local-challenge',
			unit: 'text',
			origin: 'city',
			value: ownTextCell(statements.localChallenge)
		}
	];
}
