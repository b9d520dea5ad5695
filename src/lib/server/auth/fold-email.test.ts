import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEmail } from './accounts';

describe('foldEmail', () => {
	it.each([
		[' Ada@City.Example ', 'ada@city.example'],
		['ИВАН@ПОЧТА.РФ', 'иван@xn--80a1acny.xn--p1ai'],
		['иван@xn--80a1acny.xn--p1ai', 'иван@xn--80a1acny.xn--p1ai'],
		['и\u0306@почта.рф', 'й@xn--80a1acny.xn--p1ai'],
		['user@1.2', 'user@1.2'],
		['user@localhost', 'user@localhost'],
		['no address', 'no address'],
		['ΟΔΟΣ@city.example', 'οδος@city.example']
	])('stores %j as %j', (typed, stored) => {
		expect(foldEmail(typed)).toBe(stored);
	});

	it('leaves every address alone that was stored before in plain letters', () => {
		const plain = fc.stringMatching(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,20}@[a-z0-9.-]{1,30}$/);
		fc.assert(
			fc.property(plain, (address) => {
				expect(foldEmail(address)).toBe(address);
			}),
			{ seed: 18 }
		);
	});

	it('folds what is folded into itself', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: 'grapheme' }),
				(name, host) => {
					const once = foldEmail(`${name}@${host}`);
					expect(foldEmail(once)).toBe(once);
				}
			),
			{ seed: 18, numRuns: 500 }
		);
	});
});
