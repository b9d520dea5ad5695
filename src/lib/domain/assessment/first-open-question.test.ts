import { describe, expect, it } from 'vitest';
import type { Indicator, Instrument } from '../instrument/instrument';
import type { FindingAnswer } from './finding';
import { firstOpenQuestion } from './first-open-question';

const instrument = {
	indicators: ['IF-281', 'SP-254', 'SP-286'].map((id) => ({ id }) as Indicator)
} as unknown as Instrument;

const found = (answers: Readonly<Record<string, FindingAnswer>>) =>
	new Map(Object.entries(answers).map(([id, answer]) => [id, { answer }]));

describe('firstOpenQuestion', () => {
	it('is the first question that nobody touched', () => {
		const findings = found({ 'IF-281': 'unknown', 'SP-254': 'met' });
		expect(firstOpenQuestion(instrument, findings)).toMatchObject({
			indicator: { id: 'SP-286' },
			number: 3
		});
	});

	it('is the first one left open when every question was touched', () => {
		const findings = found({ 'IF-281': 'met', 'SP-254': 'unknown', 'SP-286': 'unknown' });
		expect(firstOpenQuestion(instrument, findings)).toMatchObject({
			indicator: { id: 'SP-254' },
			number: 2
		});
	});

	it('is nothing when every question has a yes or a no', () => {
		const findings = found({ 'IF-281': 'met', 'SP-254': 'not-met', 'SP-286': 'met' });
		expect(firstOpenQuestion(instrument, findings)).toBeUndefined();
	});
});
