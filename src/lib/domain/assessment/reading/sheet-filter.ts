import type { FindingAnswer } from '../finding';

/** Which rows of a sheet are shown. */
export const SHEET_FILTERS = ['all', 'open', 'no'] as const;

export type SheetFilter = (typeof SHEET_FILTERS)[number];

/** Tells whether a question with this answer, or with none, belongs to what the filter shows. */
export function passesFilter(answer: FindingAnswer | '', filter: SheetFilter): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'no':
			return answer === 'not-met';
		case 'open':
			return answer === '' || answer === 'unknown';
	}
}
