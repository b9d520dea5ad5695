import { expect, it } from 'vitest';
import { rowVersion } from '$lib/server/assessments/findings';
import { sheetRows } from './sheet-form.server';

const shown = rowVersion({ answer: 'met', support: 'https://a.example\nSeen.' });
const fields = {
	'answer-SP-253': 'met',
	'support-SP-253': 'https://a.example\r\nSeen.',
	'version-SP-253': shown
};

it('reads the rows that the form held, in the order of the sheet', () => {
	const rows = sheetRows(['SP-253', 'SP-254'], { ...fields, 'support-XX-1': 'x' });
	expect(rows).toEqual([
		{
			indicatorId: 'SP-253',
			answer: 'met',
			support: 'https://a.example\r\nSeen.',
			version: shown,
			isTouched: false
		}
	]);
});

it.each([
	['another answer', { 'answer-SP-253': 'unknown' }],
	['another text', { 'support-SP-253': 'Seen.' }],
	['an emptied text', { 'support-SP-253': '' }],
	['a form that does not say what it showed', { 'version-SP-253': '' }]
])('takes %s for a change', (_, changed) => {
	expect(sheetRows(['SP-253'], { ...fields, ...changed })[0]?.isTouched).toBe(true);
});

it('takes an empty row for untouched where nothing is stored', () => {
	const empty = { 'support-SP-254': '', 'version-SP-254': rowVersion(undefined) };
	expect(sheetRows(['SP-254'], empty)[0]).toMatchObject({ answer: '', isTouched: false });
});
