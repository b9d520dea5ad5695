import { describe, expect, it } from 'vitest';
import { LIMITS } from '$lib/domain/limits/limits';
import { openAccount, PASSWORD } from '../../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { registerAccount } from '../auth/accounts';
import { throttle } from '../db/schema/people';
import { countAct, forgetCounts, sweepCounts, waitFor } from './count-act';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const START = 1_000 * DAY;
const HALL = { address: '203.0.113.5' };
const CITIES = LIMITS['new-city'].account[0].most;

const db = useTemporaryDatabase();

const makeCity = (account: string, now = START, times = 1) =>
	countAct(db(), 'new-city', { ...HALL, account }, now, times);

describe('countAct', () => {
	it('lets a person do so much in the window and tells when the next one passes', async () => {
		for (let count = 0; count < CITIES; count += 1) {
			expect(await makeCity('ana', START + count)).toEqual({ type: 'counted' });
		}
		expect(await makeCity('ana', START + 100)).toEqual({
			type: 'wait',
			until: START + 10 * MINUTE
		});
		expect(await makeCity('ben', START + 100)).toEqual({ type: 'counted' });
		expect(await makeCity('ana', START + 10 * MINUTE)).toEqual({ type: 'counted' });
	});

	it('counts no more than that when a hundred requests arrive together', async () => {
		const all = await Promise.all(Array.from({ length: 100 }, () => makeCity('ana')));
		expect(all.filter((one) => one.type === 'counted')).toHaveLength(CITIES);
	});

	it('does not count what it refuses', async () => {
		for (let count = 0; count < CITIES + 30; count += 1) await makeCity('ana');
		const rows = await db().read.select().from(throttle);
		expect(rows).toHaveLength(2 * CITIES);
	});

	it('counts everybody behind one address together', async () => {
		const [{ most }] = LIMITS['reset-link'].address;
		for (let count = 0; count < most; count += 1) {
			await countAct(db(), 'reset-link', { ...HALL, account: `link-${count}` }, START);
		}
		const next = { account: 'another link' };
		const here = await countAct(db(), 'reset-link', { ...HALL, ...next }, START);
		const elsewhere = await countAct(
			db(),
			'reset-link',
			{ address: '198.51.100.9', ...next },
			START
		);
		expect([here.type, elsewhere.type]).toEqual(['wait', 'counted']);
	});

	it('never asks to wait longer than the window, whatever the clock has done', async () => {
		for (let count = 0; count < CITIES; count += 1) await makeCity('ana', START + 730 * DAY);
		expect(await makeCity('ana', START)).toEqual({ type: 'counted' });
	});

	it('multiplies by what the operator set', async () => {
		for (let count = 0; count < 3 * CITIES; count += 1) {
			expect(await makeCity('ana', START, 3)).toEqual({ type: 'counted' });
		}
		expect(await makeCity('ana', START, 3)).toMatchObject({ type: 'wait' });
	});

	it('stores neither the account nor the address', async () => {
		await makeCity('ana');
		const rows = JSON.stringify(await db().read.select().from(throttle));
		expect(rows).not.toMatch(/ana"|203\.0/);
	});
});

it('lets a hall of two hundred people register behind one address within ten minutes', async () => {
	let refused = 0;
	for (let person = 0; person < 200; person += 1) {
		const now = START + person * 3 * 1000;
		const email = `person-${person}@tavrin.example`;
		const counted = await countAct(db(), 'register', { ...HALL, account: email }, now);
		if (counted.type === 'wait') refused += 1;
	}
	expect(refused).toBe(0);
	const name = 'Somebody of the hall';
	const wanted = {
		email: 'last@tavrin.example',
		name,
		password: PASSWORD,
		locale: 'en',
		theme: 'device',
		now: START
	};
	expect(await registerAccount(db(), wanted)).toMatchObject({ type: 'registered' });
});

it('stops somebody who registers without end', async () => {
	const types = [];
	for (let person = 0; person < 400; person += 1) {
		const account = `robot-${person}@tavrin.example`;
		types.push((await countAct(db(), 'register', { ...HALL, account }, START + person)).type);
	}
	expect(types.filter((type) => type === 'counted')).toHaveLength(LIMITS.register.address[0].most);
});

it('forgets what a deleted account did, and what no limit looks at any more', async () => {
	const { id } = await openAccount(db());
	await makeCity(id);
	await forgetCounts(db(), id);
	expect(await db().read.select().from(throttle)).toHaveLength(1);
	await sweepCounts(db(), START + DAY);
	expect(await db().read.select().from(throttle)).toEqual([]);
});

it('waits for the window that ends last', () => {
	const limits = [
		{ most: 2, within: MINUTE },
		{ most: 3, within: DAY }
	];
	expect(waitFor([], limits)).toBe(0);
	expect(waitFor([START, START + 1], limits)).toBe(START + MINUTE);
	expect(waitFor([START, START + 1, START + 2], limits)).toBe(START + DAY);
});
