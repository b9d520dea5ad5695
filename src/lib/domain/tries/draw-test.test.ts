import { describe, expect, it } from 'vitest';
import { buildQuestion, buildTest } from '../../../../tests/support/content/build-course';
import { drawTest } from './draw-test';

const GOALS = ['read', 'judge', 'test', 'report'];
const pool = GOALS.flatMap((goal) =>
	Array.from({ length: 4 }, (_, index) => buildQuestion(`${goal}-${index}`, [goal]))
);
const test = buildTest(pool, { draw: 8 });
const seeds = Array.from({ length: 50 }, (_, index) => `seed ${index}`);
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('drawTest', () => {
	it('draws the same questions in the same order for the same seed', () => {
		expect(ids(drawTest(test, 'seed', []))).toEqual(ids(drawTest(test, 'seed', [])));
	});

	it('draws as many different questions as a try has', () => {
		for (const seed of seeds) expect(new Set(ids(drawTest(test, seed, []))).size).toBe(8);
	});

	it('asks about every objective equally often when the pool allows it', () => {
		for (const seed of seeds) {
			const goals = drawTest(test, seed, []).map((question) => question.objectives[0]);
			for (const goal of GOALS) expect(goals.filter((one) => one === goal)).toHaveLength(2);
		}
	});

	it('asks none of the questions of the last try again while others are left', () => {
		for (const seed of seeds) {
			const last = ids(drawTest(test, seed, []));
			const next = ids(drawTest(test, `${seed} again`, [last]));
			expect(next.filter((id) => last.includes(id))).toEqual([]);
		}
	});

	it('prefers questions that were asked least often so far', () => {
		const narrow = buildTest(pool.slice(0, 4), { draw: 1 });
		const next = drawTest(narrow, 'seed', [['read-0'], ['read-1'], ['read-2']]);
		expect(ids(next)).toEqual(['read-3']);
	});

	it('falls back to questions of the last try when the pool is too small', () => {
		const small = buildTest(pool.slice(0, 3), { draw: 2 });
		const next = ids(drawTest(small, 'seed', [['read-0', 'read-1']]));
		expect(next).toContain('read-2');
		expect(next).toHaveLength(2);
	});

	it('takes from every module of a final test as evenly as its pool allows', () => {
		const parts = Object.fromEntries(pool.map(({ id }) => [id, id.startsWith('read') ? 'a' : 'b']));
		const final = buildTest(pool, { draw: 7, parts });
		for (const seed of seeds) {
			const drawn = ids(drawTest(final, seed, [])).map((id) => parts[id]);
			const ofA = drawn.filter((part) => part === 'a').length;
			expect([3, 4]).toContain(ofA);
		}
	});

	it('asks other questions in the next try at a final test too', () => {
		const parts = Object.fromEntries(pool.map(({ id }) => [id, id.split('-')[0] ?? '']));
		const final = buildTest(pool, { draw: 8, parts });
		for (const seed of seeds) {
			const last = ids(drawTest(final, seed, []));
			const next = ids(drawTest(final, `${seed} again`, [last]));
			expect(next.filter((id) => last.includes(id))).toEqual([]);
		}
	});

	it('fills up from the other modules when the pool of one is small', () => {
		const parts = Object.fromEntries(pool.map(({ id }) => [id, id === 'read-0' ? 'a' : 'b']));
		const drawn = ids(drawTest(buildTest(pool, { draw: 6, parts }), 'seed', []));
		expect(drawn).toContain('read-0');
		expect(drawn).toHaveLength(6);
	});

	it('gives every question of the pool its turn over many seeds', () => {
		const drawn = new Set(seeds.flatMap((seed) => ids(drawTest(test, seed, []))));
		expect(drawn.size).toBe(pool.length);
	});
});
