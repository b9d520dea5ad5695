import { afterEach, expect, it, vi } from 'vitest';
import { openAccount } from '../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../tests/support/temporary-database';
import { latestAudit, recordAudit } from './audit';
import { startSession } from './auth/sessions';
import { DatabaseBusy, type Database } from './db/open-database';
import { session, throttle } from './db/schema/people';
import { countAct } from './limits/count-act';
import { startUpkeep, sweep } from './upkeep';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);

const db = useTemporaryDatabase();
afterEach(() => {
	vi.useRealTimers();
});

it('sweeps out what has ended and keeps the rest', async () => {
	vi.useFakeTimers({ now: START, toFake: ['Date'] });
	const { id } = await openAccount(db());
	const note = (event: 'sign-in' | 'refusal', at: number) =>
		recordAudit(db(), { accountId: id, event, now: at });
	await startSession(db(), id, '');
	await countAct(db(), 'register', { address: '203.0.113.5' }, START);
	await note('sign-in', START - 300 * DAY);
	await note('refusal', START - 80 * DAY);
	await sweep(db());
	expect(await latestAudit(db(), 10)).toMatchObject([{ event: 'refusal' }, { event: 'sign-in' }]);
	expect(await db().read.select().from(session)).toHaveLength(1);
	expect(await db().read.select().from(throttle)).toHaveLength(1);
	vi.setSystemTime(START + 20 * DAY);
	await sweep(db());
	expect(await latestAudit(db(), 10)).toMatchObject([{ event: 'sign-in' }]);
	expect(await db().read.select().from(session)).toEqual([]);
	expect(await db().read.select().from(throttle)).toEqual([]);
	vi.setSystemTime(START + 70 * DAY);
	await sweep(db());
	expect(await latestAudit(db(), 10)).toEqual([]);
});

it('says so and goes on when the disk refuses to write', async () => {
	const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const refusing: Database = {
		...db(),
		write: () => Promise.reject(new DatabaseBusy('disk full'))
	};
	await sweep(refusing);
	await sweep(refusing);
	expect(logged).toHaveBeenCalledTimes(1);
	logged.mockRestore();
});

it('waits an hour before it sweeps, and stops when asked', async () => {
	vi.useFakeTimers({ now: START });
	let writes = 0;
	const counting: Database = {
		...db(),
		write: () => {
			writes += 1;
			return Promise.reject(new DatabaseBusy('only counted'));
		}
	};
	const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const stop = startUpkeep(counting);
	await vi.advanceTimersByTimeAsync(HOUR - 1);
	expect(writes).toBe(0);
	await vi.advanceTimersByTimeAsync(1);
	expect(writes).toBe(1);
	stop();
	await vi.advanceTimersByTimeAsync(5 * HOUR);
	expect(writes).toBe(1);
	logged.mockRestore();
});
