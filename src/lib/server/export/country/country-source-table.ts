import type { MessageId } from '$lib/i18n/message-id';
import type { SourceEntry } from '../../catalogue/catalogue';
import type { CountryExport } from './country-export';
import { ownTextCell, textCell, type Table } from '../workbook/workbook';

interface SourceLine {
	readonly what: MessageId;
	readonly text: string;
}

/** Where the values come from, how they were read and what was mended. */
export function countrySourceTable({ about, sources, say }: CountryExport): Table<SourceLine> {
	return {
		name: 'export-egdi-sources',
		records: [
			{ what: 'export-egdi-source-source', text: tellSource(sources[about.source]) },
			{ what: 'export-egdi-source-printed', text: tellSource(sources[about.printedSource]) },
			{ what: 'export-egdi-source-read', text: about.read },
			{ what: 'export-egdi-source-corrected', text: about.corrected },
			{ what: 'export-egdi-source-checked', text: about.checked },
			{ what: 'export-egdi-source-lldc', text: about.lldc }
		],
		columns: [
			{
				id: 'export-egdi-source-about-what',
				unit: 'text',
				origin: 'ours',
				width: 34,
				cell: ({ what }) => textCell(say(what))
			},
			{
				id: 'export-egdi-source-text',
				unit: 'text',
				origin: 'ours',
				width: 100,
				cell: ({ text }) => ownTextCell(text)
			}
		]
	};
}

function tellSource(source: SourceEntry | undefined): string {
	return [source?.title, source?.address, source?.note].filter(Boolean).join('\n');
}
