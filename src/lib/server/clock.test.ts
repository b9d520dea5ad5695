import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSteadyClock } from './clock';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;
const START = 20_000 * DAY;

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function started() {
	const jumps: number[] = [];
	let wall = START;
	const clock = createSteadyClock(
		() => wall,
		(by) => jumps.push(by)
	);
	clock.watch();
	return { clock, jumps, pass: (milliseconds: number) => (wall += milliseconds) };
}

describe('a steady clock', () => {
	it('goes with the clock of the machine', () => {
		const { clock, jumps, pass } = started();
		pass(MINUTE);
		expect(clock.now()).toBe(START + MINUTE);
		expect(jumps).toEqual([]);
	});

	it.each([2 * YEAR, 10 * DAY, -DAY, -60 * MINUTE, -2 * YEAR])(
		'stays when that jumps by %i, and tells it once',
		(by) => {
			const { clock, jumps, pass } = started();
			pass(by);
			expect(clock.now()).toBe(START);
			pass(MINUTE);
			expect(clock.now()).toBe(START + MINUTE);
			expect(jumps).toEqual([by]);
		}
	);

	it.each([2 * YEAR, -DAY])('follows it again once a jump by %i was put right', (by) => {
		const { clock, pass } = started();
		pass(by);
		clock.now();
		pass(MINUTE - by);
		expect(clock.now()).toBe(START + MINUTE);
	});

	it('lets a laptop sleep over a weekend, and a clock be put right by a little', () => {
		const { clock, jumps, pass } = started();
		pass(3 * DAY);
		expect(clock.now()).toBe(START + 3 * DAY);
		pass(-MINUTE);
		expect(clock.now()).toBe(START + 3 * DAY - MINUTE);
		expect(jumps).toEqual([]);
	});

	it('tells a week without any request from a jump', () => {
		const { clock, jumps, pass } = started();
		for (let minute = 0; minute < 7 * 24 * 60; minute += 1) {
			pass(MINUTE);
			vi.advanceTimersByTime(MINUTE);
		}
		expect(clock.now()).toBe(START + 7 * DAY);
		expect(jumps).toEqual([]);
	});
});
