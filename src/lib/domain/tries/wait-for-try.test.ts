import { describe, expect, it } from 'vitest';
import { waitForTry } from './wait-for-try';

const MINUTE = 60_000;
const failedAt = (submittedAt: number) => ({ passed: false, submittedAt });
const failures = (count: number) => Array.from({ length: count }, () => failedAt(0));

describe('waitForTry', () => {
	it.each([
		[0, undefined],
		[1, undefined],
		[2, 10 * MINUTE],
		[3, 60 * MINUTE],
		[4, 240 * MINUTE],
		[40, 240 * MINUTE]
	])('after %i failed tries waits until %s', (count, until) => {
		expect(waitForTry(failures(count), 0)).toBe(until);
	});

	it('is over when the time has come', () => {
		expect(waitForTry(failures(2), 10 * MINUTE - 1)).toBe(10 * MINUTE);
		expect(waitForTry(failures(2), 10 * MINUTE)).toBeUndefined();
	});

	it('holds nobody back who has passed', () => {
		expect(waitForTry([...failures(3), { passed: true, submittedAt: 0 }], 0)).toBeUndefined();
	});

	it('lets nobody wait for a clock that was set back', () => {
		expect(waitForTry([failedAt(1_000 * MINUTE), failedAt(0)], 5)).toBeUndefined();
	});
});
