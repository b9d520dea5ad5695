import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createVisitor } from '../../src/lib/server/auth/visitors';
import { openDatabase, type Database } from '../../src/lib/server/db/open-database';

/** A real database in a folder of its own for each test; ask for it inside the test. */
export function useTemporaryDatabase(): () => Database {
	let folder = '';
	let db: Database | undefined;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'toolkit-courses-'));
		db = openDatabase(folder, 'drizzle');
	});
	afterEach(() => {
		db?.close();
		rmSync(folder, { recursive: true });
	});
	return () => {
		if (!db) throw new Error('the database is open only inside a test');
		return db;
	};
}

/** Runs `work` with a real database of its own. */
export async function withTemporaryDatabase(work: (db: Database) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'toolkit-courses-'));
	const db = openDatabase(folder, 'drizzle');
	try {
		await work(db);
	} finally {
		db.close();
		rmSync(folder, { recursive: true });
	}
}

/** Somebody whose work is kept. */
export async function someLearner(db: Database): Promise<string> {
	return (await createVisitor(db, 1)).learnerId;
}
