import { describe, expect, it } from 'vitest';
import { hashPassword, passwordFault, SignInBusy, unlessBusy, verifyPassword } from './passwords';

describe('passwordFault', () => {
	it.each([
		['four quiet lamps', undefined],
		['x9!'.repeat(3) + 'Tavrin', undefined],
		['четыре лампы', undefined],
		['🚢🌊🌙🌾 six', 'too-short'],
		['elevenchars', 'too-short'],
		['', 'too-short'],
		['a b '.repeat(32) + 'c', 'too-long'],
		['123456789012', 'too-common'],
		['passwordpassword', 'too-common'],
		['abcdefghijkl', 'too-common'],
		['Q1w2E3r4T5y6', 'too-common'],
		['ana@tavrin.example', 'about-you'],
		['ANA@tavrin.example', 'about-you']
	])('%j: %s', (password, fault) => {
		expect(passwordFault(password, ['ana@tavrin.example', 'Ana'])).toBe(fault);
	});

	it('allows 128 characters', () => {
		expect(passwordFault('four quiet lamps'.repeat(8), [])).toBeUndefined();
	});
});

describe('hashing', () => {
	it('gives another hash each time, and both fit', async () => {
		const [one, two] = await Promise.all([hashPassword('same'), hashPassword('same')]);
		expect(one).not.toBe(two);
		expect(await verifyPassword(one, 'same')).toBe(true);
		expect(await verifyPassword(two, 'Same')).toBe(false);
	});

	it('says that it is busy instead of making a long queue, and recovers', async () => {
		const crowd = Array.from({ length: 200 }, () => unlessBusy(hashPassword('same')));
		const answers = await Promise.all(crowd);
		const busy = answers.filter((answer) => typeof answer !== 'string');
		expect(busy.length).toBeGreaterThan(100);
		expect(busy[0]).toEqual({ type: 'busy' });
		expect(await hashPassword('same')).toMatch(/^\$argon2id/);
	}, 30_000);
});

it('hides no other fault behind "busy"', async () => {
	await expect(unlessBusy(Promise.reject(new Error('disk')))).rejects.toThrow('disk');
	expect(await unlessBusy(Promise.reject(new SignInBusy()))).toEqual({ type: 'busy' });
});
