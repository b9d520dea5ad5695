import { describe, expect, it } from 'vitest';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { knownDevice, rememberDevice } from './known-device';

const db = useTemporaryDatabase();

describe('a device', () => {
	it('is known to the accounts that signed in on it, and to no other', async () => {
		const first = await rememberDevice(db(), undefined, 'ana');
		const both = await rememberDevice(db(), first, 'ben');
		const device = await knownDevice(db(), first, 'ana');
		expect(device).toMatch(/^[\w-]{43}$/);
		expect(await knownDevice(db(), both, 'ana')).toBe(device);
		expect(await knownDevice(db(), both, 'ben')).toBe(device);
		expect(await knownDevice(db(), both, 'clara')).toBeUndefined();
		expect(await knownDevice(db(), first, 'ben')).toBeUndefined();
	});

	it('stays the same device when the same person signs in again', async () => {
		const first = await rememberDevice(db(), undefined, 'ana');
		expect(await rememberDevice(db(), first, 'ana')).toBe(first);
	});

	it('remembers the last four people of a shared computer', async () => {
		let cookie: string | undefined;
		for (const person of ['1', '2', '3', '4', '5']) {
			cookie = await rememberDevice(db(), cookie, person);
		}
		expect(await knownDevice(db(), cookie, '1')).toBeUndefined();
		expect(await knownDevice(db(), cookie, '2')).toBeDefined();
		expect(await knownDevice(db(), cookie, '5')).toBeDefined();
	});

	it.each([
		undefined,
		'',
		'.',
		'..',
		'a.b.c',
		`${'x'.repeat(43)}.${'y'.repeat(43)}`,
		'.'.repeat(9999)
	])('is not known by a cookie that somebody made up: %.20j', async (cookie) => {
		expect(await knownDevice(db(), cookie, 'ana')).toBeUndefined();
	});
});
