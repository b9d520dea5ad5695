import { expect, it } from 'vitest';
import { buildInstrument } from '../../../../tests/support/build-instrument';
import { compareAssessments } from './compare-assessments';

const instrument = buildInstrument();
const met = { answer: 'met' } as const;
const notMet = { answer: 'not-met' } as const;
const unknown = { answer: 'unknown' } as const;

it('names what was gained and what was lost, in the order of the instrument', () => {
	const before = new Map([
		['IF-1', met],
		['IF-2', met],
		['CP-1', notMet],
		['TEC-12', unknown]
	]);
	const now = new Map([
		['IF-1', met],
		['IF-2', notMet],
		['CP-1', met],
		['TEC-12', met]
	]);
	const change = compareAssessments(instrument, before, now);
	expect(change.gained).toEqual(['CP-1', 'TEC-12']);
	expect(change.lost).toEqual(['IF-2']);
	expect(change.unchanged).toHaveLength(92);
});

it('takes a met question that was not looked at again for lost', () => {
	const change = compareAssessments(instrument, new Map([['PE-3', met]]), new Map());
	expect(change).toMatchObject({ gained: [], lost: ['PE-3'] });
});

it('sees no change between "not met", "unknown" and untouched', () => {
	const before = new Map([
		['IF-1', notMet],
		['IF-2', unknown]
	]);
	const change = compareAssessments(instrument, before, new Map([['IF-1', unknown]]));
	expect(change).toMatchObject({ gained: [], lost: [] });
	expect(change.unchanged).toHaveLength(95);
});
