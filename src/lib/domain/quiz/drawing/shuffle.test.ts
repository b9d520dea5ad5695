import { describe, expect, it } from 'vitest';
import { shuffle } from './shuffle';

const letters = ['a', 'b', 'c', 'd'];

describe('shuffle', () => {
	it('gives the same order for the same seed, in every release', () => {
		expect(shuffle(letters, 'attempt-1 question-1').join('')).toBe('cbda');
		expect(shuffle(letters, 'attempt-1 question-1')).toEqual(
			shuffle(letters, 'attempt-1 question-1')
		);
	});

	it('loses nothing, adds nothing and leaves the list as it was', () => {
		const before = [...letters];
		expect([...shuffle(letters, 'x')].sort()).toEqual(before);
		expect(letters).toEqual(before);
	});

	it('puts each thing in each place about equally often', () => {
		const times = new Map<string, number>();
		for (let number = 0; number < 4000; number += 1) {
			shuffle(letters, `seed ${number}`).forEach((letter, place) => {
				times.set(`${letter}${place}`, (times.get(`${letter}${place}`) ?? 0) + 1);
			});
		}
		expect(times.size).toBe(16);
		// 1000 expected; five standard deviations are 137
		for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(137);
	});

	it('gives different questions of one form different orders', () => {
		const orders = new Set(
			Array.from({ length: 50 }, (_, number) =>
				shuffle(letters, `attempt question-${number}`).join('')
			)
		);
		expect(orders.size).toBeGreaterThan(15);
	});
});
