import { expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import { compareAssessments } from './compare-assessments';
import type { FindingAnswer } from '../finding';

const instrument = buildInstrument();
const found = (answers: Readonly<Record<string, FindingAnswer>>) =>
	new Map(Object.entries(answers).map(([id, answer]) => [id, { answer }]));

it('names what was gained and what was lost, in the order of the instrument', () => {
	const before = found({ 'IF-1': 'met', 'IF-2': 'met', 'CP-1': 'not-met', 'TEC-12': 'unknown' });
	const now = found({ 'IF-1': 'met', 'IF-2': 'not-met', 'CP-1': 'met', 'TEC-12': 'met' });
	const change = compareAssessments(instrument, before, now);
	expect(change.gained).toEqual(['CP-1', 'TEC-12']);
	expect(change.lost).toEqual(['IF-2']);
	expect(change.unchanged).toHaveLength(92);
});

it('takes a met question that was not looked at again for lost', () => {
	const change = compareAssessments(instrument, found({ 'PE-3': 'met' }), found({}));
	expect(change).toMatchObject({ gained: [], lost: ['PE-3'] });
});

it('sees no change between "not met", "unknown" and untouched', () => {
	const before = found({ 'IF-1': 'not-met', 'IF-2': 'unknown' });
	const change = compareAssessments(instrument, before, found({ 'IF-1': 'unknown' }));
	expect(change).toMatchObject({ gained: [], lost: [] });
	expect(change.unchanged).toHaveLength(95);
});
