import { describe, expect, it } from 'vitest';
import { agreement, readAnswers, withAnswer, writeAnswers } from './guided-answers';

describe('answers in an address', () => {
	it('come back as they were written', () => {
		const answers = withAnswer(withAnswer(readAnswers('', 4), 0, 1), 2, 0);
		expect(answers).toEqual([1, null, 0, null]);
		expect(writeAnswers(answers)).toBe('1-0');
		expect(readAnswers('1-0', 4)).toEqual(answers);
	});

	it('are not answered where the address holds anything else', () => {
		expect(readAnswers('1x?', 2)).toEqual([1, null]);
	});

	it('can be given anew', () => {
		expect(withAnswer([1, 0], 1, 1)).toEqual([1, 1]);
	});
});

describe('agreement', () => {
	it('counts only what was decided and names what differs', () => {
		expect(agreement([1, 0, 1, 0], [1, 1, null, 0])).toEqual({
			answered: 3,
			agreed: 2,
			missed: [1]
		});
	});

	it('is nothing of nothing before the first answer', () => {
		expect(agreement([1, 0], [null, null])).toEqual({ answered: 0, agreed: 0, missed: [] });
	});
});
