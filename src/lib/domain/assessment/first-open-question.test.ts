import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../tests/support/content/build-instrument';
import type { FindingAnswer } from './finding';
import { firstOpenQuestion } from './first-open-question';

const instrument = buildInstrument();

/** Everything is met but the questions named; `undefined` means untouched. */
function open(named: Readonly<Record<string, FindingAnswer | undefined>>) {
	const findings = new Map<string, { readonly answer: FindingAnswer }>();
	for (const { id } of instrument.indicators) {
		const answer = id in named ? named[id] : 'met';
		if (answer) findings.set(id, { answer });
	}
	return firstOpenQuestion(instrument, findings);
}

describe('firstOpenQuestion', () => {
	it('is the first question of all when nothing was answered', () => {
		expect(firstOpenQuestion(instrument, new Map())).toMatchObject({ number: 1 });
	});

	it('is one that nobody touched before one that was left open', () => {
		expect(open({ 'IF-2': 'unknown', 'CP-1': undefined })).toMatchObject({
			indicator: { id: 'CP-1' },
			number: 7
		});
	});

	it('is the first one left open when every question was touched', () => {
		expect(open({ 'IF-2': 'unknown', 'CP-1': 'unknown' })).toMatchObject({
			indicator: { id: 'IF-2' },
			number: 2
		});
	});

	it('is nothing when every question has a yes or a no', () => {
		expect(open({ 'IF-2': 'not-met' })).toBeUndefined();
	});
});
