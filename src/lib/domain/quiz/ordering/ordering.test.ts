import { describe, expect, it } from 'vitest';
import { rows } from '../../../../../tests/support/content/answers';
import { ordering } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { explainAnswer, fillAnswer, gradeAnswer, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');
const inOrder = { a: '1', b: '2', c: '3', d: '4' };

describe('ordering', () => {
	it.each(['0', '5', '1.5', '01', 'x', '-1'])('cannot read the position %j', (position) => {
		const all = fillAnswer(ordering, SEED, rows(inOrder));
		const [row = ''] = Object.keys(all);
		const sent = new Map(Object.entries({ ...all, [row]: [position] }));
		expect(readAnswer(ordering, SEED, sent)).toEqual({ type: 'unreadable' });
	});

	it('names the place that was given twice', () => {
		const sent = new Map(Object.entries(fillAnswer(ordering, SEED, rows({ ...inOrder, a: '2' }))));
		expect(readAnswer(ordering, SEED, sent)).toEqual({ type: 'doubled', what: '2' });
	});

	it('is partly right when some things stand in their place', () => {
		expect(gradeAnswer(ordering, rows({ ...inOrder, c: '4', d: '3' })).outcome).toBe('partly');
	});

	it('explains in the right order, with the position that was given', () => {
		const told = explainAnswer(ordering, SEED, rows({ ...inOrder, a: '2', b: '1' }), String).rows;
		expect(told.map((row) => [row.text, row.given, row.expected, row.right])).toEqual([
			['Step a', '2', '1', false],
			['Step b', '1', '2', false],
			['Step c', '3', '3', true],
			['Step d', '4', '4', true]
		]);
	});
});
