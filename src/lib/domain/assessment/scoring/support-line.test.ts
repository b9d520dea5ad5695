import { describe, expect, it } from 'vitest';
import { readSupportLine, supportLine } from './support-line';

describe('readSupportLine', () => {
	it.each([
		['', '', ''],
		['Form to print only.', '', 'Form to print only.'],
		['https://dalvira.example/land', 'https://dalvira.example/land', ''],
		['dalvira.example/land', 'https://dalvira.example/land', ''],
		['www.dalvira.example', 'https://www.dalvira.example', ''],
		['dalvira.example/pay Works by card.', 'https://dalvira.example/pay', 'Works by card.'],
		[
			'dalvira.example/pay\r\nWorks.\r\nBy card.',
			'https://dalvira.example/pay',
			'Works.\nBy card.'
		],
		['See dalvira.example/pay', '', 'See dalvira.example/pay'],
		['No. The form is for print.', '', 'No. The form is for print.'],
		['Seen.Once', '', 'Seen.Once'],
		['10.30 on Monday, no answer', '', '10.30 on Monday, no answer'],
		['office@dalvira.example answered', '', 'office@dalvira.example answered'],
		['javascript:alert(1)', '', 'javascript:alert(1)']
	])('splits %j', (typed, evidence, note) => {
		expect(readSupportLine(typed)).toEqual({ evidence, note });
	});

	it.each([
		{ evidence: 'https://dalvira.example/pay', note: 'Works by card.\n\nAsk about fees.' },
		{ evidence: 'https://dalvira.example/pay', note: '' },
		{ evidence: '', note: 'Nothing found.' },
		{ evidence: '', note: '' }
	])('gives back what was shown: %j', (support) => {
		expect(readSupportLine(supportLine(support))).toEqual(support);
	});
});
