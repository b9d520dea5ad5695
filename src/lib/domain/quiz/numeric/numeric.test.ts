import { describe, expect, it } from 'vitest';
import { text, fields } from '../../../../../tests/support/content/answers';
import { numeric } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { explainAnswer, gradeAnswer, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');

describe('a number', () => {
	it.each([
		['0.7', 'right'],
		['0.8', 'right'],
		['.75', 'right'],
		['0.69', 'wrong'],
		['0.81', 'wrong'],
		['75%', 'wrong']
	])('%s is %s', (typed, outcome) => {
		expect(gradeAnswer(numeric, text(typed)).outcome).toBe(outcome);
	});

	it.each(['three', '1,2,3', `1${'0'.repeat(40)}`])('cannot be read from %j', (typed) => {
		expect(readAnswer(numeric, SEED, fields({ answer: typed }))).toEqual({ type: 'unreadable' });
	});

	it('is asked back where it can be read in two ways, and taken as it was meant', () => {
		const sent = { answer: '4,200' };
		expect(readAnswer(numeric, SEED, fields(sent))).toEqual({
			type: 'ambiguous',
			readings: [4.2, 4200]
		});
		expect(readAnswer(numeric, SEED, fields({ ...sent, meant: '4200' }))).toEqual({
			type: 'answer',
			answer: text('4200')
		});
		expect(readAnswer(numeric, SEED, fields({ ...sent, meant: '7' }))).toMatchObject({
			type: 'ambiguous'
		});
	});

	it('is taken without its unit', () => {
		expect(readAnswer(numeric, SEED, fields({ answer: '0,75 points' }))).toEqual({
			type: 'answer',
			answer: text('0.75')
		});
	});

	it('is told as a number, so that each language can write it', () => {
		const written = (value: number) => `number ${value}`;
		expect(explainAnswer(numeric, SEED, text('0,25'), written)).toMatchObject({
			given: 'number 0.25',
			expected: 'number 0.75'
		});
	});

	it('is told as nothing where it was left open', () => {
		expect(explainAnswer(numeric, SEED, text(''), String).given).toBe('');
	});

	it('counts as right in the reading that is right, where it was stored before such numbers were asked back', () => {
		const visits = { ...numeric, answer: 70000, tolerance: 0 };
		expect(gradeAnswer(visits, text('70,000')).outcome).toBe('right');
	});

	it('explains a typical mistake before the answer', () => {
		expect(explainAnswer(numeric, SEED, text('0.25'), String).because).toBe(
			'secret of the mistake secret of the number'
		);
		expect(explainAnswer(numeric, SEED, text('9'), String).because).toBe('secret of the number');
	});
});
