import { expect, it } from 'vitest';
import { openAccount, PASSWORD } from '../../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { changePassword } from './passwords/change-password';
import { rememberDevice } from './known-device';
import { checkPassword } from './sign-in';

const email = 'ana@tavrin.example';
const NOW = 1_000_000_000;
const STRANGER = { network: '203.0.113.5' };

const db = useTemporaryDatabase();

const check = (password: string, from: Parameters<typeof checkPassword>[1]['from']) =>
	checkPassword(db(), { email, password, from, now: NOW });

async function attack(): Promise<void> {
	for (let count = 0; count < 40; count += 1) await check('not this one at all', STRANGER);
}

it('keeps a stranger waiting, whatever he types', async () => {
	await openAccount(db());
	await attack();
	expect(await check(PASSWORD, STRANGER)).toMatchObject({ type: 'wait' });
});

it('lets the owner in from elsewhere meanwhile', async () => {
	await openAccount(db());
	await attack();
	expect(await check(PASSWORD, { network: '198.51.100.9' })).toMatchObject({ type: 'right' });
});

it('lets the owner in from the same network on the browser she signed in with before', async () => {
	const { id } = await openAccount(db());
	const deviceCookie = await rememberDevice(db(), undefined, id);
	await attack();
	expect(await check(PASSWORD, { ...STRANGER, deviceCookie })).toMatchObject({ type: 'right' });
});

it('does not take a device that another account signed in on', async () => {
	await openAccount(db());
	const other = await openAccount(db(), { email: 'ben@tavrin.example' });
	const deviceCookie = await rememberDevice(db(), undefined, other.id);
	await attack();
	expect(await check(PASSWORD, { ...STRANGER, deviceCookie })).toMatchObject({ type: 'wait' });
});

it('lets a signed-in owner change her password meanwhile', async () => {
	await openAccount(db());
	await attack();
	const changed = await changePassword(db(), {
		email,
		current: PASSWORD,
		wanted: 'seven slow boats at dawn',
		from: { ...STRANGER, sessionId: 'the session she has open' },
		now: NOW
	});
	expect(changed).toEqual({ type: 'changed' });
});

it('slows a stolen session that guesses the password', async () => {
	await openAccount(db());
	const from = { ...STRANGER, sessionId: 'stolen' };
	for (let count = 0; count < 10; count += 1) await check('not this one at all', from);
	expect(await check(PASSWORD, from)).toMatchObject({ type: 'wait' });
});

it('answers unknown and known addresses alike, the wait too', async () => {
	await openAccount(db());
	const answers = async (address: string) => {
		const from = { network: `${address} has a network of its own` };
		const types = [];
		for (let count = 0; count < 12; count += 1) {
			const password = 'not this one at all';
			types.push(await checkPassword(db(), { email: address, password, from, now: NOW }));
		}
		return types;
	};
	expect(await answers('nobody@tavrin.example')).toEqual(await answers(email));
});

it('spends nothing on half a megabyte of marks, and counts it', async () => {
	await openAccount(db());
	const marks = 'a' + '\u0301\u0323'.repeat(250_000);
	for (let count = 0; count < 10; count += 1) {
		expect(await check(marks, STRANGER)).toEqual({ type: 'wrong' });
	}
	expect(await check(marks, STRANGER)).toMatchObject({ type: 'wait' });
	const from = { network: '198.51.100.9' };
	const typed = { email: marks, password: PASSWORD, from, now: NOW };
	expect(await checkPassword(db(), typed)).toEqual({ type: 'wrong' });
});
