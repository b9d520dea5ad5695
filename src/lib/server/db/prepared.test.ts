import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from './open-database';
import { prepared } from './prepared';
import { learner } from './schema/people';

let folder: string;
let first: Database;
let second: Database;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'prepared-'));
	first = openDatabase(join(folder, 'first'), 'drizzle');
	second = openDatabase(join(folder, 'second'), 'drizzle');
});

afterEach(() => {
	first.close();
	second.close();
	rmSync(folder, { recursive: true });
});

const createdAt = prepared((read) =>
	read
		.select({ createdAt: learner.createdAt })
		.from(learner)
		.where(eq(learner.id, sql.placeholder('id')))
);

async function add(db: Database, id: string, moment: number): Promise<void> {
	await db.write(async (tx) => {
		await tx.insert(learner).values({ id, createdAt: moment, lastSeenAt: moment });
	});
}

test('is built once for a database', () => {
	expect(createdAt(first)).toBe(createdAt(first));
});

test('asks the database it is given', async () => {
	await add(first, 'ana', 1);
	await add(second, 'ana', 2);
	expect(await createdAt(first).execute({ id: 'ana' })).toEqual([{ createdAt: 1 }]);
	expect(await createdAt(second).execute({ id: 'ana' })).toEqual([{ createdAt: 2 }]);
});

test('sees what was stored after it was built', async () => {
	expect(await createdAt(first).execute({ id: 'ana' })).toEqual([]);
	await add(first, 'ana', 3);
	expect(await createdAt(first).execute({ id: 'ana' })).toEqual([{ createdAt: 3 }]);
});
