import { describe, expect, it } from 'vitest';
import { certaintyRemark, certaintyTable, readCertainty } from './certainty';

describe('readCertainty', () => {
	it.each(['sure', 'fairly', 'guessing'])('reads %s', (sent) => {
		expect(readCertainty(new Map([['certainty', [sent]]]))).toBe(sent);
	});

	it.each([[[]], [['']], [['certain']], [['__proto__']]])('takes %j as left out', (sent) => {
		expect(readCertainty(new Map([['certainty', sent]]))).toBeUndefined();
	});
});

describe('certaintyRemark', () => {
	it.each([
		['sure', 'wrong', 'wrong-though-sure'],
		['sure', 'partly', 'wrong-though-sure'],
		['guessing', 'right', 'right-though-guessing'],
		['sure', 'right', undefined],
		['fairly', 'wrong', undefined],
		['guessing', 'wrong', undefined],
		['sure', 'kept', undefined],
		[null, 'wrong', undefined]
	] as const)('says to %s and %s: %s', (certainty, outcome, remark) => {
		expect(certaintyRemark(certainty, outcome)).toBe(remark);
	});
});

describe('certaintyTable', () => {
	it('counts right and not right answers for each degree that was given', () => {
		const rows = certaintyTable([
			{ certainty: 'sure', right: true },
			{ certainty: 'guessing', right: true },
			{ certainty: 'sure', right: false },
			{ certainty: 'sure', right: true },
			{ certainty: undefined, right: false }
		]);
		expect(rows).toEqual([
			{ certainty: 'sure', right: 2, wrong: 1 },
			{ certainty: 'guessing', right: 1, wrong: 0 }
		]);
	});

	it('is empty when nobody said how sure she was', () => {
		expect(certaintyTable([{ certainty: undefined, right: true }])).toEqual([]);
	});
});
