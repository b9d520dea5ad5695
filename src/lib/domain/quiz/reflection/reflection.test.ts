import { describe, expect, it } from 'vitest';
import { text, fields } from '../../../../../tests/support/content/answers';
import { reflection } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { explainAnswer, gradeAnswer, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');

describe('a reflection', () => {
	it('is kept and never graded', () => {
		expect(gradeAnswer(reflection, text('Well.'))).toEqual({
			outcome: 'kept',
			earned: 0,
			total: 0
		});
		expect(explainAnswer(reflection, SEED, text('Well.'), String).given).toBe('Well.');
	});

	it('is refused, not cut, when it is too long', () => {
		const read = readAnswer(reflection, SEED, fields({ answer: 'x'.repeat(4001) }));
		expect(read).toEqual({ type: 'unreadable' });
	});
});
