import type { Cell } from 'write-excel-file/node';
import { INDICES, PARTS, type Index } from '$lib/domain/egdi/country';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import type { CountryExport } from './country-export';
import { countCell, textCell, type Column, type Table } from '../workbook/workbook';

/** The countries with their values as numbers, as precise as the table that was read. */
export function countryTable({ countries, say }: CountryExport): Table<NamedCountry> {
	return {
		name: 'export-egdi-countries',
		records: countries,
		columns: [
			{
				id: 'export-egdi-iso3',
				unit: 'code',
				origin: 'ours',
				width: 8,
				cell: ({ iso3 }) => textCell(iso3)
			},
			{
				id: 'export-egdi-name',
				unit: 'text',
				origin: 'ours',
				width: 34,
				cell: ({ title }) => textCell(title)
			},
			{
				id: 'export-egdi-survey-name',
				unit: 'text',
				origin: 'survey',
				width: 34,
				cell: ({ name }) => textCell(name)
			},
			{
				id: 'export-egdi-region',
				unit: 'text',
				origin: 'survey',
				width: 12,
				cell: ({ region }) => textCell(say(`data-region-${region}`))
			},
			{
				id: 'export-egdi-lldc',
				unit: 'one-zero',
				origin: 'ours',
				width: 8,
				cell: ({ lldc }) => countCell(lldc ? 1 : 0)
			},
			{
				id: 'export-egdi-rank',
				unit: 'count',
				origin: 'survey',
				width: 8,
				cell: ({ places }) => countCell(places.egdi)
			},
			...INDICES.map(valueColumn),
			{
				id: 'export-egdi-group',
				unit: 'text',
				origin: 'derived',
				width: 14,
				cell: ({ group }) => textCell(say(`band-${group}`))
			},
			...([...PARTS, 'epi'] as const).map(placeColumn)
		]
	};
}

function valueColumn(index: Index): Column<NamedCountry> {
	return {
		id: `export-egdi-${index}`,
		unit: 'share',
		origin: 'survey',
		width: 10,
		cell: (country) => valueCell(country[index])
	};
}

function placeColumn(index: Exclude<Index, 'egdi'>): Column<NamedCountry> {
	return {
		id: `export-egdi-place-${index}`,
		unit: 'count',
		origin: 'derived',
		width: 10,
		cell: ({ places }) => countCell(places[index])
	};
}

/** A value of an index with the five decimals that the table has. */
function valueCell(value: number): Cell {
	return { value, type: Number, format: '0.00000', alignVertical: 'top' };
}
