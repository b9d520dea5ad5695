import { setImmediate as round } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { giveTurns, MOST_AT_ONCE, MOST_OF_ONE } from './turns.js';

/** Lets rounds of the event loop pass until everything that may begin has begun. */
async function settle() {
	for (let count = 0; count < 100; count += 1) await round();
}

function begun() {
	const wait = giveTurns();
	const names: string[] = [];
	const ends = new Map<string, () => void>();
	const ask = (address: string, name: string, isGone = () => false) =>
		wait({
			address,
			isGone,
			start: (giveBack) => void (names.push(name), ends.set(name, giveBack))
		});
	return { names, ask, end: (name: string) => ends.get(name)?.() };
}

describe('turns', () => {
	it('leave room for other addresses while one asks for hundreds', async () => {
		const { names, ask } = begun();
		for (let count = 0; count < 300; count += 1) ask('a', `a${count}`);
		ask('b', 'b');
		await settle();
		expect(names).toHaveLength(MOST_OF_ONE + 1);
		expect(names.indexOf('b')).toBe(1);
	});

	it('are never more than the most at once', async () => {
		const { names, ask } = begun();
		for (let count = 0; count < 100; count += 1) ask(`address ${count}`, `${count}`);
		await settle();
		expect(names).toHaveLength(MOST_AT_ONCE);
	});

	it('go to the next when one is given back, and only once', async () => {
		const { names, ask, end } = begun();
		for (let count = 0; count < 100; count += 1) ask(`address ${count}`, `${count}`);
		await settle();
		end('0');
		end('0');
		await settle();
		expect(names).toHaveLength(MOST_AT_ONCE + 1);
	});

	it('pass over those who have gone', async () => {
		const { names, ask } = begun();
		ask('a', 'gone', () => true);
		ask('b', 'gone too', () => true);
		ask('a', 'here');
		await settle();
		expect(names).toEqual(['here']);
	});
});
