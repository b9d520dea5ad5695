import { describe, expect, it } from 'vitest';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { signInFailure } from '../db/schema/people';
import { admitTry, forgetFailures, FREE_FAILURES, waitUntil, withdrawTry } from './sign-in-limits';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const START = 1_000 * MINUTE;
const ANA = 'ana@tavrin.example';

const db = useTemporaryDatabase();

async function fail(times: number, email = ANA, now = START): Promise<void> {
	for (let count = 0; count < times; count += 1) await admitTry(db(), email, now);
}

describe('admitTry', () => {
	it('admits ten tries at once', async () => {
		await fail(FREE_FAILURES - 1);
		expect(await admitTry(db(), ANA, START)).toMatchObject({ type: 'admitted' });
	});

	it('lets the eleventh wait', async () => {
		await fail(FREE_FAILURES);
		expect(await admitTry(db(), ANA, START)).toEqual({
			type: 'wait',
			until: START + 30 * SECOND
		});
	});

	it('admits one more after the delay, and then asks for twice as long', async () => {
		await fail(FREE_FAILURES);
		const later = START + 30 * SECOND;
		expect(await admitTry(db(), ANA, later)).toMatchObject({ type: 'admitted' });
		expect(await admitTry(db(), ANA, later)).toEqual({ type: 'wait', until: later + MINUTE });
	});

	it('does not count a try that had to wait, so that nobody can be kept out by noise', async () => {
		await fail(FREE_FAILURES + 50);
		expect(await admitTry(db(), ANA, START + 30 * SECOND)).toMatchObject({ type: 'admitted' });
	});

	it('admits no more than ten of a hundred that arrive together', async () => {
		const all = await Promise.all(Array.from({ length: 100 }, () => admitTry(db(), ANA, START)));
		expect(all.filter((one) => one.type === 'admitted')).toHaveLength(FREE_FAILURES);
	});

	it('counts every address by itself', async () => {
		await fail(FREE_FAILURES);
		const other = await admitTry(db(), 'ben@tavrin.example', START);
		expect(other).toMatchObject({ type: 'admitted' });
	});

	it('forgets after fifteen minutes', async () => {
		await fail(FREE_FAILURES);
		await fail(FREE_FAILURES - 1, ANA, START + 15 * MINUTE);
		expect(await admitTry(db(), ANA, START + 15 * MINUTE)).toMatchObject({ type: 'admitted' });
		expect(await db().read.select().from(signInFailure)).toHaveLength(FREE_FAILURES);
	});

	it('stores no address', async () => {
		await fail(1);
		expect(JSON.stringify(await db().read.select().from(signInFailure))).not.toContain('tavrin');
	});
});

describe('taking failures back', () => {
	it('starts the count again after the right password', async () => {
		await fail(FREE_FAILURES);
		await forgetFailures(db(), ANA);
		expect(await admitTry(db(), ANA, START)).toMatchObject({ type: 'admitted' });
	});

	it('does not count a try that nobody looked at', async () => {
		await fail(FREE_FAILURES - 1);
		const tried = await admitTry(db(), ANA, START);
		await withdrawTry(db(), tried.type === 'admitted' ? tried.tryId : '');
		expect(await admitTry(db(), ANA, START)).toMatchObject({ type: 'admitted' });
	});
});

describe('waitUntil', () => {
	const failures = (count: number) => Array.from({ length: count }, (_, index) => START + index);

	it.each([
		[0, 0],
		[9, 0],
		[10, START + 9 + 30 * SECOND],
		[11, START + 10 + MINUTE],
		[13, START + 12 + 4 * MINUTE],
		[40, START + 39 + 15 * MINUTE]
	])('after %i failures: %i', (count, until) => {
		expect(waitUntil(failures(count))).toBe(until);
	});
});
