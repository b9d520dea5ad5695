import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { openAccount, PASSWORD } from '../../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { auditOf } from '../audit';
import { account, learner } from '../db/schema/people';
import {
	changeSettings,
	changeTheme,
	findAccountByEmail,
	settingsVersion,
	listAccounts,
	registerAccount
} from './accounts';
import { changePassword } from './passwords/change-password';
import { grantRole, revokeRole } from './roles';
import { findSession, startCheckedSession, startSession } from './sessions';
import { listBrowsers } from './signed-in-browsers';
import { checkPassword } from './sign-in';
import { FREE_FAILURES } from './sign-in-limits';

const db = useTemporaryDatabase();
const NOW = 1_000_000;
const from = { network: '203.0.113.5' };
const ana = { email: 'ana@tavrin.example', from, now: NOW };

describe('registerAccount', () => {
	it('opens an account with a learner of its own', async () => {
		const opened = await openAccount(db());
		const learners = await db().read.select().from(learner).where(eq(learner.id, opened.learnerId));
		expect(learners).toMatchObject([{ visitorHash: null }]);
	});

	it.each(['ana@tavrin.example', 'ANA@Tavrin.Example', '  ana@tavrin.example '])(
		'refuses %j, which is taken',
		async (email) => {
			await openAccount(db());
			const again = await registerAccount(db(), {
				...ana,
				email,
				name: 'Other',
				password: PASSWORD,
				locale: 'en',
				theme: 'device'
			});
			expect(again).toEqual({ type: 'taken' });
			expect(await listAccounts(db())).toMatchObject([{ name: 'Ana' }]);
		}
	);

	it('opens one account when the form is sent five times at once', async () => {
		const form = { ...ana, name: 'Ana', password: PASSWORD, locale: 'en', theme: 'device' };
		const all = await Promise.all([1, 2, 3, 4, 5].map(() => registerAccount(db(), form)));
		expect(all.filter((one) => one.type === 'registered')).toHaveLength(1);
		expect(await db().read.select().from(learner)).toHaveLength(1);
	});

	it('stores a hash and never the password', async () => {
		await openAccount(db());
		const [row] = await db().read.select().from(account);
		expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(JSON.stringify(row)).not.toContain(PASSWORD);
	});
});

describe('checkPassword', () => {
	it('accepts the right password, however the address is capitalised', async () => {
		const { id } = await openAccount(db());
		const verdict = await checkPassword(db(), {
			...ana,
			email: ' Ana@TAVRIN.example',
			password: PASSWORD
		});
		expect(verdict).toMatchObject({ type: 'right', account: { id } });
	});

	it('hands out no hash', async () => {
		await openAccount(db());
		const verdict = await checkPassword(db(), { ...ana, password: PASSWORD });
		expect(JSON.stringify(verdict)).not.toContain('argon2');
	});

	it('answers an unknown address exactly as a wrong password', async () => {
		await openAccount(db());
		const wrong = await checkPassword(db(), { ...ana, password: 'not this one at all' });
		const unknown = await checkPassword(db(), {
			...ana,
			email: 'nobody@tavrin.example',
			password: PASSWORD
		});
		expect(wrong).toEqual({ type: 'wrong' });
		expect(unknown).toEqual(wrong);
	});

	it('takes "й" for the same letter, typed as one sign or as two', async () => {
		const spelled = (form: 'NFC' | 'NFD') => 'четыре тихих лампы йод'.normalize(form);
		await registerAccount(db(), {
			...ana,
			name: 'Ana',
			password: spelled('NFC'),
			locale: 'ru',
			theme: 'device'
		});
		const verdict = await checkPassword(db(), { ...ana, password: spelled('NFD') });
		expect(verdict.type).toBe('right');
	});

	it.each(['ana@tavrin.example', 'nobody@tavrin.example'])(
		'asks to wait after ten wrong passwords for %s',
		async (email) => {
			await openAccount(db());
			for (let count = 0; count < FREE_FAILURES; count += 1) {
				await checkPassword(db(), { ...ana, email, password: 'not this one at all' });
			}
			const verdict = await checkPassword(db(), { ...ana, email, password: PASSWORD });
			expect(verdict).toEqual({ type: 'wait', until: NOW + 30_000 });
		}
	);

	it('starts the count again with the right password', async () => {
		await openAccount(db());
		for (let round = 0; round < 2; round += 1) {
			for (let count = 0; count < FREE_FAILURES - 1; count += 1) {
				await checkPassword(db(), { ...ana, password: 'not this one at all' });
			}
			const verdict = await checkPassword(db(), { ...ana, password: PASSWORD });
			expect(verdict.type).toBe('right');
		}
	});

	it('notes a wrong password for the operator', async () => {
		const { id } = await openAccount(db());
		await checkPassword(db(), { ...ana, password: 'not this one at all' });
		expect(await auditOf(db(), id)).toEqual([{ at: NOW, event: 'sign-in-failure', subject: null }]);
	});
});

describe('changePassword', () => {
	const wanted = 'seven slow boats at dawn';

	it('asks for the old password', async () => {
		await openAccount(db());
		const changed = await changePassword(db(), { ...ana, current: 'wrong one here', wanted });
		expect(changed).toEqual({ type: 'wrong' });
		expect((await checkPassword(db(), { ...ana, password: PASSWORD })).type).toBe('right');
	});

	it('lets in with the new one only', async () => {
		await openAccount(db());
		await changePassword(db(), { ...ana, current: PASSWORD, wanted });
		expect((await checkPassword(db(), { ...ana, password: wanted })).type).toBe('right');
		expect((await checkPassword(db(), { ...ana, password: PASSWORD })).type).toBe('wrong');
	});

	it('ends every session of the account and of no other', async () => {
		const mine = await openAccount(db());
		const other = await openAccount(db(), { email: 'ben@tavrin.example' });
		const session = await startSession(db(), mine.id, 'Firefox, Windows');
		const foreign = await startSession(db(), other.id, 'Chrome, Android');
		await changePassword(db(), { ...ana, current: PASSWORD, wanted });
		expect(await findSession(db(), session.id)).toBeNull();
		expect(await findSession(db(), foreign.id)).not.toBeNull();
	});

	it('lets nobody in whose old password was looked at just before', async () => {
		const { id } = await openAccount(db());
		const verdict = await checkPassword(db(), { ...ana, password: PASSWORD });
		if (verdict.type !== 'right') throw new Error('the password is right');
		await changePassword(db(), { ...ana, current: PASSWORD, wanted });
		const checked = { accountId: id, mark: verdict.mark };
		expect(await startCheckedSession(db(), checked, 'Firefox, Windows')).toBeUndefined();
		expect(await listBrowsers(db(), id, Date.now())).toEqual([]);
	});

	it('passes once when two ask for it at the same time', async () => {
		await openAccount(db());
		const changes = await Promise.all(
			[wanted, 'nine warm stones by a lake'].map((one) =>
				changePassword(db(), { ...ana, current: PASSWORD, wanted: one })
			)
		);
		expect(changes.map(({ type }) => type).sort()).toEqual(['changed', 'wrong']);
	});
});

describe('settings', () => {
	it('keeps name, language and display', async () => {
		const { id } = await openAccount(db());
		const version = await shownSettings();
		const settings = { name: 'Ана', locale: 'ru', theme: 'dark', timeZone: 'Asia/Tashkent' };
		expect(await changeSettings(db(), id, { settings, version })).toBe('saved');
		expect(await changeSettings(db(), id, { settings, version })).toBe('unchanged');
		const other = { ...settings, name: 'Anna' };
		expect(await changeSettings(db(), id, { settings: other, version })).toBe('conflict');
		expect(await changeSettings(db(), 'nobody', { settings, version })).toBe('not-found');
		await changeTheme(db(), id, 'light');
		expect(await findAccountByEmail(db(), ana.email)).toMatchObject({
			name: 'Ана',
			locale: 'ru',
			theme: 'light'
		});
	});

	async function shownSettings() {
		const [row] = await db().read.select().from(account).where(eq(account.email, ana.email));
		return row && settingsVersion(row);
	}
});

describe('roles', () => {
	const change = (accountId: string) => ({ accountId, role: 'moderator' as const, now: NOW });

	it('are granted once and revoked', async () => {
		const { id } = await openAccount(db());
		await grantRole(db(), change(id));
		await grantRole(db(), change(id));
		expect(await listAccounts(db())).toMatchObject([{ roles: ['moderator'] }]);
		await revokeRole(db(), change(id));
		expect(await listAccounts(db())).toMatchObject([{ roles: [] }]);
	});

	it('end the sessions, so that no old one carries new rights, and are noted', async () => {
		const { id } = await openAccount(db());
		await startSession(db(), id, '');
		await grantRole(db(), change(id));
		expect(await listBrowsers(db(), id, Date.now())).toEqual([]);
		expect(await auditOf(db(), id)).toEqual([
			{ at: NOW, event: 'role-change', subject: '+moderator' }
		]);
	});
});
