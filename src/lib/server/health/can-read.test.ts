import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '../db/open-database';
import { canRead } from './can-read';

let folder: string;
let db: Database;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'can-read-'));
	db = openDatabase(folder, 'drizzle');
});

afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

it('says yes while the database answers', async () => {
	expect(await canRead(db)).toBe(true);
});

it('says no when it does not', async () => {
	db.close();
	expect(await canRead(db)).toBe(false);
});
