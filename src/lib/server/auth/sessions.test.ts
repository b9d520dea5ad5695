import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAccount } from '../../../../tests/support/open-account';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { session } from '../db/schema/people';
import { hashSecret } from './hash-secret';
import { grantRole } from './roles';
import {
	endBrowser,
	endOtherSessions,
	endSession,
	findSession,
	listBrowsers,
	startSession
} from './sessions';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

const db = useTemporaryDatabase();

beforeEach(() => {
	vi.useFakeTimers({ now: START, toFake: ['Date'] });
});
afterEach(() => {
	vi.useRealTimers();
});

const wait = (days: number) => vi.setSystemTime(Date.now() + days * DAY);

describe('a session', () => {
	it('leads to its account', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, 'Firefox, Windows');
		expect((await findSession(db(), started.id))?.account).toMatchObject({
			id,
			email: 'ana@tavrin.example',
			roles: []
		});
	});

	it('brings the roles along', async () => {
		const { id } = await openAccount(db());
		await grantRole(db(), { accountId: id, role: 'admin', now: START });
		const started = await startSession(db(), id, '');
		expect((await findSession(db(), started.id))?.account.roles).toEqual(['admin']);
	});

	it('is stored as a hash: the row does not open it', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		const [row] = await db().read.select().from(session);
		expect(row?.idHash).toBe(hashSecret(started.id));
		expect(JSON.stringify(row)).not.toContain(started.id);
		expect(await findSession(db(), row?.idHash ?? '')).toBeNull();
	});

	it('never carries the password', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		expect(JSON.stringify(await findSession(db(), started.id))).not.toContain('argon2');
	});

	it('is unknown when its id is made up', async () => {
		await openAccount(db());
		expect(await findSession(db(), 'a'.repeat(40))).toBeNull();
	});
});

describe('the end of a session', () => {
	it('comes after seven days without use', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		wait(6.9);
		expect(await findSession(db(), started.id)).not.toBeNull();
		wait(7.1);
		expect(await findSession(db(), started.id)).toBeNull();
	});

	it('moves forward with use, and the cookie is sent again', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		wait(3);
		expect((await findSession(db(), started.id))?.renewed).toBe(false);
		wait(3);
		expect(await findSession(db(), started.id)).toMatchObject({
			renewed: true,
			expiresAt: START + 13 * DAY
		});
	});

	it('comes after thirty days in any case', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		for (let day = 5; day < 30; day += 5) {
			wait(5);
			expect(await findSession(db(), started.id)).not.toBeNull();
		}
		wait(5);
		expect(await findSession(db(), started.id)).toBeNull();
		expect(await listBrowsers(db(), id, Date.now())).toEqual([]);
	});

	it('leaves no row behind for long', async () => {
		const { id } = await openAccount(db());
		await startSession(db(), id, '');
		wait(8);
		await startSession(db(), id, '');
		expect(await db().read.select().from(session)).toHaveLength(1);
	});

	it('comes when the person signs out', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		await endSession(db(), started.id);
		expect(await findSession(db(), started.id)).toBeNull();
	});
});

describe('the browsers of an account', () => {
	it('are listed latest first', async () => {
		const { id } = await openAccount(db());
		await startSession(db(), id, 'Firefox, Windows');
		wait(1);
		await startSession(db(), id, 'Chrome, Android');
		const devices = (await listBrowsers(db(), id, Date.now())).map(({ device }) => device);
		expect(devices).toEqual(['Chrome, Android', 'Firefox, Windows']);
	});

	it('are all signed out but this one', async () => {
		const { id } = await openAccount(db());
		const here = await startSession(db(), id, '');
		const there = await startSession(db(), id, '');
		await endOtherSessions(db(), id, here.id);
		expect(await findSession(db(), here.id)).not.toBeNull();
		expect(await findSession(db(), there.id)).toBeNull();
	});

	it('cannot be signed out by another account', async () => {
		const mine = await openAccount(db());
		const other = await openAccount(db(), { email: 'ben@tavrin.example' });
		const started = await startSession(db(), mine.id, '');
		await endBrowser(db(), other.id, hashSecret(started.id));
		expect(await findSession(db(), started.id)).not.toBeNull();
		await endBrowser(db(), mine.id, hashSecret(started.id));
		expect(await findSession(db(), started.id)).toBeNull();
	});
});
