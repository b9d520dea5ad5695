import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../tests/support/content/build-instrument';
import { indicatorsOf } from '../instrument/instrument';
import type { Finding } from './finding';
import { criterionState, placeInList } from './place-in-list';
import { scoreAssessment } from './scoring/score-assessment';

const instrument = buildInstrument();
type Answers = Record<string, Finding['answer']>;
const findings = (answers: Answers) =>
	new Map(Object.entries(answers).map(([id, answer]) => [id, { answer }]));

describe('placeInList', () => {
	it('counts in the list and in the criterion and knows the neighbours across criteria', () => {
		expect(placeInList(instrument, 'CP-1')).toMatchObject({
			number: 7,
			total: 95,
			numberInCriterion: 1,
			totalInCriterion: 30,
			previous: { id: 'IF-6' },
			next: { id: 'CP-2' }
		});
	});

	it('has nothing before the first and nothing after the last', () => {
		expect(placeInList(instrument, 'IF-1')?.previous).toBeUndefined();
		expect(placeInList(instrument, 'TEC-12')?.next).toBeUndefined();
	});

	it('knows no question of another edition', () => {
		expect(placeInList(instrument, 'SP-99')).toBeUndefined();
	});
});

describe('criterionState', () => {
	const stateOf = (answers: Answers) => {
		const [score] = scoreAssessment(instrument, findings(answers)).criteria;
		return score && criterionState(score);
	};
	const all = Object.fromEntries(
		indicatorsOf(instrument, 'IF').map((indicator) => [indicator.id, 'met' as const])
	);

	it('says how far a criterion is', () => {
		expect(stateOf({})).toBe('not-started');
		expect(stateOf({ 'IF-1': 'unknown' })).toBe('in-progress');
		expect(stateOf(all)).toBe('completed');
		expect(stateOf({ ...all, 'IF-6': 'unknown' })).toBe('in-progress');
	});
});
