import { describe, expect, it } from 'vitest';
import { attackProduct } from '../support/hostile/attack-product';

// The same requests in every `npm test`; others with HOSTILE_SEED, more with HOSTILE_SECONDS; the long fault draws its own.
const seconds = Number(process.env.HOSTILE_SECONDS ?? 25);
const seed = Number(process.env.HOSTILE_SEED ?? 20_261_201);
const rounds = Number(process.env.HOSTILE_ROUNDS ?? 1000);
const LONGEST_MS = 60 * 60 * 1000;

describe('the built product under hostile requests', () => {
	it(
		'answers every one without a fault of its own, whoever sends it',
		async () => {
			const report = await attackProduct({ rounds, seconds, seed });
			console.log(
				`${report.requests} hostile requests in ${report.rounds} rounds to ${report.targets} loads, actions and endpoints, HOSTILE_SEED=${seed}:`,
				report.statuses
			);
			expect(report.wrong).toEqual([]);
			expect(report.faults).toEqual([]);
			expect(report.isAlive).toBe(true);
			expect(report.unreached).toEqual([]);
		},
		LONGEST_MS
	);
});
