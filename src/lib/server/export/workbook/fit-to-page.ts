import type writeWorkbook from 'write-excel-file/node';

type Options = NonNullable<Parameters<typeof writeWorkbook>[1]>;

/** Prints every sheet across the whole width of its paper, as many pages long as it takes. */
export const fitToPage: NonNullable<Options['features']>[number] = {
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml) =>
					xml
						.replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
						.replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
			}
		}
	}
};
