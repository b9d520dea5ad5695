import { text as textOf } from 'node:stream/consumers';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openAccount } from '../support/browser/open-account';
import { accountFile } from '../../src/lib/server/account-data';
import { auditOf } from '../../src/lib/server/audit';
import { findSession, startSession, type Account } from '../../src/lib/server/auth/sessions';
import { createVisitor, findVisitor } from '../../src/lib/server/auth/visitors';
import { DATABASE_FILE, openDatabase, type Database } from '../../src/lib/server/db/open-database';

const DAY = 24 * 60 * 60 * 1000;

let folder = '';
let db: Database;
let holder: Sqlite.Database;
let session = '';
let visitor = '';
let account: Account;

// Somebody else holds the write lock; whoever reads now would like to note something.
beforeEach(async () => {
	vi.useFakeTimers({ now: 20 * DAY, toFake: ['Date'] });
	folder = mkdtempSync(join(tmpdir(), 'toolkit-courses-'));
	db = openDatabase(folder, 'drizzle');
	const { id } = await openAccount(db);
	session = (await startSession(db, id, '')).id;
	visitor = (await createVisitor(db, Date.now())).secret;
	account = (await findSession(db, session))?.account as Account;
	holder = new Sqlite(join(folder, DATABASE_FILE));
	holder.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
	vi.useRealTimers();
	holder.close();
	db.close();
	rmSync(folder, { recursive: true });
});

it('a session that is to be renewed still opens its account', async () => {
	vi.setSystemTime(25 * DAY);
	expect((await findSession(db, session))?.account.id).toBe(account.id);
});

it('a session that has ended is simply not there', async () => {
	vi.setSystemTime(28 * DAY);
	expect(await findSession(db, session)).toBeNull();
});

it('a visitor who was away for days is known', async () => {
	expect(await findVisitor(db, visitor, 25 * DAY)).toMatch(/^[0-9a-f-]{36}$/);
});

it('people get their data, and the log of the server says so instead of the table', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	expect(await textOf(await accountFile(db, account, Date.now()))).toContain(account.email);
	expect(await auditOf(db, account.id)).toEqual([]);
	expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"event":"data-download"'));
	log.mockRestore();
});
