import { describe, expect, it } from 'vitest';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { throttle } from '../db/schema/people';
import { acceptTry, admitTry, FREE_FAILURES, waitUntil, withdrawTry } from './sign-in-limits';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const START = 1_000 * MINUTE;
const ANA = 'ana@tavrin.example';
const STRANGER = { network: '203.0.113.5' };
const ELSEWHERE = { network: '198.51.100.9' };
const KNOWN_DEVICE = { ...STRANGER, own: 'the laptop on which she always signs in' };

const db = useTemporaryDatabase();

const attempt = (place = STRANGER as { network: string; own?: string }, now = START, email = ANA) =>
	admitTry(db(), email, place, now);

async function fail(times: number, place = STRANGER, now = START): Promise<void> {
	for (let count = 0; count < times; count += 1) await attempt(place, now);
}

async function admitted(place = STRANGER) {
	const admission = await attempt(place);
	if (admission.type === 'wait') throw new Error('nobody should have to wait here');
	return admission.counted;
}

describe('wrong passwords for one account from one place', () => {
	it('are looked at ten times at once', async () => {
		await fail(FREE_FAILURES - 1);
		expect(await attempt()).toMatchObject({ type: 'admitted' });
	});

	it('then wait', async () => {
		await fail(FREE_FAILURES);
		expect(await attempt()).toEqual({ type: 'wait', until: START + 30 * SECOND });
	});

	it('are looked at once more after the delay, which then doubles', async () => {
		await fail(FREE_FAILURES);
		const later = START + 30 * SECOND;
		expect(await attempt(STRANGER, later)).toMatchObject({ type: 'admitted' });
		expect(await attempt(STRANGER, later)).toEqual({ type: 'wait', until: later + MINUTE });
	});

	it('do not count while they wait, so that nobody is kept out by noise', async () => {
		await fail(FREE_FAILURES + 50);
		expect(await attempt(STRANGER, START + 30 * SECOND)).toMatchObject({ type: 'admitted' });
	});

	it('are looked at no more than ten times when a hundred arrive together', async () => {
		const all = await Promise.all(Array.from({ length: 100 }, () => attempt()));
		expect(all.filter((one) => one.type === 'admitted')).toHaveLength(FREE_FAILURES);
	});

	it('are forgotten after fifteen minutes', async () => {
		await fail(FREE_FAILURES);
		await fail(FREE_FAILURES - 1, STRANGER, START + 15 * MINUTE);
		expect(await attempt(STRANGER, START + 15 * MINUTE)).toMatchObject({ type: 'admitted' });
	});

	it('store neither the account nor the address', async () => {
		await fail(1);
		const rows = JSON.stringify(await db().read.select().from(throttle));
		expect(rows).toContain('wrong-password');
		expect(rows).not.toMatch(/tavrin|203\.0\.113/);
	});
});

describe('the owner of an account that a stranger knocks at', () => {
	it('is looked at from another network', async () => {
		await fail(50);
		expect(await attempt(ELSEWHERE)).toMatchObject({ type: 'admitted' });
	});

	it('is looked at on a known device in the same network', async () => {
		await fail(50);
		expect(await attempt(KNOWN_DEVICE)).toMatchObject({ type: 'admitted' });
	});

	it('is looked at from a new network while a hundred others knock', async () => {
		for (let network = 0; network < 110; network += 1) {
			await attempt({ network: `2001:db8:0:${network.toString(16)}::/64` });
		}
		expect(await attempt(ELSEWHERE)).toMatchObject({ type: 'admitted' });
		expect(await attempt(KNOWN_DEVICE)).toMatchObject({ type: 'admitted' });
	});

	it('has ten looks of her own on a known device', async () => {
		await fail(FREE_FAILURES, KNOWN_DEVICE);
		expect(await attempt(KNOWN_DEVICE)).toMatchObject({ type: 'wait' });
		expect(await attempt(ELSEWHERE)).toMatchObject({ type: 'admitted' });
	});
});

describe('an account under attack from many networks', () => {
	it('gives each of them three looks instead of ten', async () => {
		for (let network = 0; network < 100; network += 1) {
			await attempt({ network: `192.0.2.${network}` });
		}
		const looks = [];
		for (let count = 0; count < 5; count += 1) looks.push((await attempt(ELSEWHERE)).type);
		expect(looks).toEqual(['admitted', 'admitted', 'admitted', 'wait', 'wait']);
	});
});

describe('one network that tries many accounts', () => {
	it('is slowed down after sixty wrong passwords', async () => {
		const looks = [];
		for (let person = 0; person < 200; person += 1) {
			looks.push((await attempt(STRANGER, START, `person-${person}@tavrin.example`)).type);
		}
		expect(looks.filter((one) => one === 'admitted')).toHaveLength(60);
	});

	it('waits a minute at most', async () => {
		for (let person = 0; person < 60; person += 1) {
			await attempt(STRANGER, START, `person-${person}@tavrin.example`);
		}
		let now = START;
		for (let round = 0; round < 8; round += 1) {
			const admission = await attempt(STRANGER, now, `late-${round}@tavrin.example`);
			if (admission.type === 'wait') {
				expect(admission.until - now).toBeLessThanOrEqual(MINUTE);
				now = admission.until;
			}
		}
		expect(now).toBeGreaterThan(START);
	});

	it('does not clear its count with a right password', async () => {
		for (let person = 0; person < 59; person += 1) {
			await attempt(STRANGER, START, `person-${person}@tavrin.example`);
		}
		await acceptTry(db(), await admitted());
		await attempt(STRANGER, START, 'one-more@tavrin.example');
		expect(await attempt()).toMatchObject({ type: 'wait' });
	});
});

describe('taking failures back', () => {
	it('starts the count of the place again after the right password', async () => {
		await fail(FREE_FAILURES - 1);
		await acceptTry(db(), await admitted());
		await fail(FREE_FAILURES - 1);
		expect(await attempt()).toMatchObject({ type: 'admitted' });
	});

	it('does not count a try that nobody looked at', async () => {
		await fail(FREE_FAILURES - 1);
		await withdrawTry(db(), await admitted());
		expect(await attempt()).toMatchObject({ type: 'admitted' });
	});
});

it('counts nothing that is dated after now, when the clock was wrong', async () => {
	await fail(FREE_FAILURES, STRANGER, START + 2 * 365 * 24 * 60 * MINUTE);
	expect(await attempt()).toMatchObject({ type: 'admitted' });
});

describe('waitUntil', () => {
	const rules = { free: 10, first: 30 * SECOND, longest: 15 * MINUTE };
	const failures = (count: number) => Array.from({ length: count }, (_, index) => START + index);

	it.each([
		[0, 0],
		[9, 0],
		[10, START + 9 + 30 * SECOND],
		[11, START + 10 + MINUTE],
		[13, START + 12 + 4 * MINUTE],
		[40, START + 39 + 15 * MINUTE],
		[5000, START + 4999 + 15 * MINUTE]
	])('after %i failures: %i', (count, until) => {
		expect(waitUntil(failures(count), rules)).toBe(until);
	});
});
