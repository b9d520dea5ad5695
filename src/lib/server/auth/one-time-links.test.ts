import { expect, it } from 'vitest';
import { openAccount, PASSWORD } from '../../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { oneTimeLink } from '../db/schema/people';
import { createPasswordLink, findPasswordLink, spendPasswordLink } from './one-time-links';
import { findSession, startSession } from './sessions';
import { changePassword } from './passwords/change-password';
import { checkPassword } from './sign-in';

const HOUR = 60 * 60 * 1000;
const NOW = 1_000 * HOUR;
const FRESH = 'seven slow boats at dawn';

const db = useTemporaryDatabase();
const spend = (secret: string, now = NOW) =>
	spendPasswordLink(db(), { secret, password: FRESH, now });
const opens = async (password: string) =>
	(
		await checkPassword(db(), {
			email: 'ana@tavrin.example',
			password,
			from: { network: '203.0.113.5' },
			now: NOW
		})
	).type;

it('sets the new password', async () => {
	const { id } = await openAccount(db());
	const secret = await createPasswordLink(db(), id, NOW);
	expect(await spend(secret)).toMatchObject({ type: 'open', accountId: id });
	expect(await opens(FRESH)).toBe('right');
	expect(await opens(PASSWORD)).toBe('wrong');
});

it('is spent by setting the password, not by looking', async () => {
	const { id } = await openAccount(db());
	const secret = await createPasswordLink(db(), id, NOW);
	await findPasswordLink(db(), secret, NOW);
	expect((await findPasswordLink(db(), secret, NOW)).type).toBe('open');
	await spend(secret);
	expect((await findPasswordLink(db(), secret, NOW)).type).toBe('used');
	expect((await spend(secret)).type).toBe('used');
});

it('works once when it is sent five times together', async () => {
	const { id } = await openAccount(db());
	const secret = await createPasswordLink(db(), id, NOW);
	const all = await Promise.all([1, 2, 3, 4, 5].map(() => spend(secret)));
	expect(all.filter(({ type }) => type === 'open')).toHaveLength(1);
});

it('is too old after an hour and changes nothing then', async () => {
	const { id } = await openAccount(db());
	const secret = await createPasswordLink(db(), id, NOW);
	expect((await findPasswordLink(db(), secret, NOW + HOUR - 1)).type).toBe('open');
	expect((await spend(secret, NOW + HOUR)).type).toBe('expired');
	expect(await opens(PASSWORD)).toBe('right');
});

it('is unknown when it is made up', async () => {
	const { id } = await openAccount(db());
	await createPasswordLink(db(), id, NOW);
	expect((await spend('a'.repeat(43))).type).toBe('unknown');
});

it('replaces an earlier link that was not used', async () => {
	const { id } = await openAccount(db());
	const earlier = await createPasswordLink(db(), id, NOW);
	await createPasswordLink(db(), id, NOW);
	expect((await spend(earlier)).type).toBe('unknown');
});

it('ends when the owner changes her password meanwhile', async () => {
	const { id, email } = await openAccount(db());
	const secret = await createPasswordLink(db(), id, NOW);
	const from = { network: '203.0.113.5' };
	const wanted = 'nine warm stones by a lake';
	await changePassword(db(), { email, current: PASSWORD, wanted, from, now: NOW });
	expect((await spend(secret)).type).toBe('unknown');
	expect(await opens(wanted)).toBe('right');
});

it('is stored as a hash: the row does not open it', async () => {
	const { id } = await openAccount(db());
	const secret = await createPasswordLink(db(), id, NOW);
	const [row] = await db().read.select().from(oneTimeLink);
	expect(JSON.stringify(row)).not.toContain(secret);
	expect((await spend(row?.tokenHash ?? '')).type).toBe('unknown');
});

it('signs every browser of the account out', async () => {
	const { id } = await openAccount(db());
	const session = await startSession(db(), id, '');
	await spend(await createPasswordLink(db(), id, NOW));
	expect(await findSession(db(), session.id)).toBeNull();
});
