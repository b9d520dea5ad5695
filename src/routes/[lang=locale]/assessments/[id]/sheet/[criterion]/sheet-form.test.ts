import { expect, it } from 'vitest';
import { sheetRows } from './sheet-form.server';

const fields = {
	'answer-SP-253': 'met',
	'support-SP-253': 'Seen.',
	'shown-answer-SP-253': 'unknown',
	'shown-support-SP-253': '',
	'shown-at-SP-253': '1700000000000'
};

it('reads the rows that the form held, in the order of the sheet', () => {
	const rows = sheetRows(['SP-253', 'SP-254'], { ...fields, 'support-XX-1': 'x' });
	expect(rows).toEqual([
		{
			indicatorId: 'SP-253',
			answer: 'met',
			support: 'Seen.',
			shownAnswer: 'unknown',
			shownSupport: '',
			shownAt: 1_700_000_000_000
		}
	]);
});

it('takes an untouched row for empty and a spoilt moment for none', () => {
	const rows = sheetRows(['SP-254'], { 'support-SP-254': '', 'shown-at-SP-254': 'now' });
	expect(rows).toEqual([
		{
			indicatorId: 'SP-254',
			answer: '',
			support: '',
			shownAnswer: '',
			shownSupport: '',
			shownAt: 0
		}
	]);
});
