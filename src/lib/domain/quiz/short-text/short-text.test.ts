import { describe, expect, it } from 'vitest';
import { text, fields } from '../../../../../tests/support/content/answers';
import { shortText } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { explainAnswer, gradeAnswer, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');

describe('a word', () => {
	it.each(['secret finding', 'SECRET FINDINGS', ' secret  finding. '])('%j is right', (typed) => {
		expect(gradeAnswer(shortText, text(typed)).outcome).toBe('right');
	});

	it('explains a typical mistake before the answer, however it is spelt', () => {
		expect(explainAnswer(shortText, SEED, text('RULE.'), String).because).toBe(
			'secret of the mistake secret of the word'
		);
	});

	it('keeps no more than a line', () => {
		const read = readAnswer(shortText, SEED, fields({ answer: 'x'.repeat(5000) }));
		expect(read).toEqual({ type: 'answer', answer: text('x'.repeat(200)) });
	});
});
