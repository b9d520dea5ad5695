import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { openAccount } from '../../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { steadyClock } from '../clock';
import { DatabaseBusy, type Database } from '../db/open-database';
import { accountRole, session } from '../db/schema/people';
import { hashSecret } from './passwords/hash-secret';
import { grantRole, revokeRole } from './roles';
import { endSession, findSession, startSession } from './sessions';
import { sweepSessions } from './signed-in-browsers';
import { listBrowsers } from './signed-in-browsers';
import { endBrowser } from './signed-in-browsers';
import { endOtherSessions } from './signed-in-browsers';

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
		await grantRole(db(), { accountId: id, role: 'moderator', now: START });
		const started = await startSession(db(), id, '');
		expect((await findSession(db(), started.id))?.account.roles).toEqual(['moderator']);
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

	it('leaves no row behind after a sweep', async () => {
		const { id } = await openAccount(db());
		await startSession(db(), id, '');
		wait(8);
		const kept = await startSession(db(), id, '');
		await sweepSessions(db(), Date.now());
		const rows = await db().read.select({ idHash: session.idHash }).from(session);
		expect(rows).toEqual([{ idHash: hashSecret(kept.id) }]);
	});

	it('comes when the person signs out', async () => {
		const { id } = await openAccount(db());
		const started = await startSession(db(), id, '');
		await endSession(db(), started.id);
		expect(await findSession(db(), started.id)).toBeNull();
	});
});

describe('a session of somebody who may moderate', () => {
	const HOUR = DAY / 24;

	async function moderatorSession() {
		const { id } = await openAccount(db());
		await grantRole(db(), { accountId: id, role: 'moderator', now: START });
		return startSession(db(), id, '');
	}

	it('ends after an hour without use', async () => {
		const started = await moderatorSession();
		expect(started.expiresAt).toBe(START + HOUR);
		vi.setSystemTime(START + 0.9 * HOUR);
		expect(await findSession(db(), started.id)).toMatchObject({
			renewed: true,
			expiresAt: START + 1.9 * HOUR
		});
		vi.setSystemTime(START + 2 * HOUR);
		expect(await findSession(db(), started.id)).toBeNull();
	});

	it('ends after twelve hours in any case', async () => {
		const started = await moderatorSession();
		for (let half = 1; half < 24; half += 1) {
			vi.setSystemTime(START + (half * HOUR) / 2);
			expect(await findSession(db(), started.id)).not.toBeNull();
		}
		vi.setSystemTime(START + 12 * HOUR);
		expect(await findSession(db(), started.id)).toBeNull();
	});

	it('is never one that a learner began: the role ends it', async () => {
		const { id } = await openAccount(db());
		const before = await startSession(db(), id, '');
		await grantRole(db(), { accountId: id, role: 'moderator', now: START });
		expect(await findSession(db(), before.id)).toBeNull();
	});

	it("has a learner's length again once the role is taken", async () => {
		const { id } = await openAccount(db());
		await grantRole(db(), { accountId: id, role: 'moderator', now: START });
		await revokeRole(db(), { accountId: id, role: 'moderator', now: START });
		expect((await startSession(db(), id, '')).expiresAt).toBe(START + 7 * DAY);
	});

	it('lives no longer than twelve hours even where an old row says so', async () => {
		const { id } = await openAccount(db());
		const before = await startSession(db(), id, '');
		await db().write(async (tx) => {
			await tx.insert(accountRole).values({ accountId: id, role: 'moderator', grantedAt: START });
		});
		vi.setSystemTime(START + 12 * HOUR);
		expect(await findSession(db(), before.id)).toBeNull();
	});
});

describe('while the clock of the machine is wrong', () => {
	let stop: () => void;
	let logged: MockInstance<typeof console.error>;

	beforeEach(() => {
		logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		stop = steadyClock.watch();
	});
	afterEach(() => {
		// Set right again, so that the steady clock goes on from there.
		vi.setSystemTime(START);
		steadyClock.now();
		stop();
		logged.mockRestore();
	});

	it.each([2 * 365, -1, -2 * 365])(
		'by %i days, nobody is signed out and signing in works',
		async (days) => {
			const ana = await openAccount(db());
			const ben = await openAccount(db(), { email: 'ben@tavrin.example' });
			const before = await startSession(db(), ana.id, '');
			wait(days);
			const during = await startSession(db(), ben.id, '');
			await sweepSessions(db(), steadyClock.now());
			expect(await findSession(db(), before.id)).not.toBeNull();
			expect(await findSession(db(), during.id)).not.toBeNull();
			wait(-days);
			expect(await findSession(db(), before.id)).not.toBeNull();
			expect(await findSession(db(), during.id)).not.toBeNull();
			expect(logged).toHaveBeenCalledTimes(2);
		}
	);
});

it('does not believe a session that began on a day to come', async () => {
	const { id } = await openAccount(db());
	wait(2 * 365);
	const started = await startSession(db(), id, '');
	wait(-2 * 365);
	expect(await findSession(db(), started.id)).toBeNull();
});

it('leads to its account although the disk refuses to write', async () => {
	const { id } = await openAccount(db());
	const started = await startSession(db(), id, '');
	wait(5);
	const refusing: Database = {
		...db(),
		write: () => Promise.reject(new DatabaseBusy('disk full')),
		tryWrite: () => Promise.resolve(false)
	};
	expect(await findSession(refusing, started.id)).toMatchObject({ account: { id } });
	expect(await findSession(refusing, started.id)).toMatchObject({ account: { id } });
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
