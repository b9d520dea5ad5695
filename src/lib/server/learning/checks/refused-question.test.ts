import { describe, expect, it } from 'vitest';
import { shownAgain } from './refused-question';

describe('shownAgain', () => {
	it('shows the fields of an answer and no other name, least of all one of the prototype', () => {
		const fields = new Map([
			['answer', ['12ab34cd56ef']],
			['row-12ab34cd56ef', ['2']],
			['certainty', ['sure']],
			['__proto__', ['x']],
			['constructor', ['x']],
			['question', ['q']]
		]);
		expect(Object.keys(shownAgain(fields))).toEqual(['answer', 'row-12ab34cd56ef', 'certainty']);
	});
});
