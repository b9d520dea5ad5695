import { spawn, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	DATABASE_FILE,
	DatabaseBusy,
	DataFolderProblem,
	openDatabase,
	type Database,
	type Write
} from './open-database';
import { openWriter } from './open-writer';
import { account, learner } from './schema/people';

let folder = '';
let file = '';
const opened: Database[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'toolkit-courses-'));
	file = join(folder, DATABASE_FILE);
});
afterEach(() => {
	for (const db of opened.splice(0)) db.close();
	rmSync(folder, { recursive: true });
});

function open(migrations = 'drizzle'): Database {
	const db = openDatabase(folder, migrations);
	opened.push(db);
	return db;
}

function close(): void {
	for (const db of opened.splice(0)) db.close();
}

const person = (id: string) => ({ id, createdAt: 1, lastSeenAt: 1 });
const insert = (db: Database, id: string) =>
	db.write(async (tx) => {
		await tx.insert(learner).values(person(id));
	});
const ids = async (db: Database) => {
	const rows = await db.read.select({ id: learner.id }).from(learner).orderBy(learner.id);
	return rows.map((row) => row.id);
};

describe('the read door', () => {
	it('cannot write', async () => {
		const write = open().read as Write;
		const attempt = async () => void (await write.insert(learner).values(person('a')));
		await expect(attempt()).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
	});

	it('sees what was written, and nothing of a write that goes on', async () => {
		const db = open();
		await db.write(async (tx) => {
			await tx.insert(learner).values(person('a'));
			expect(await ids(db)).toEqual([]);
		});
		expect(await ids(db)).toEqual(['a']);
	});
});

describe('the write door', () => {
	it('gives back what the work gives back', async () => {
		expect(await open().write(async () => 'done')).toBe('done');
	});

	it('undoes everything when the work throws', async () => {
		const db = open();
		const attempt = db.write(async (tx) => {
			await tx.insert(learner).values(person('a'));
			throw new Error('changed my mind');
		});
		await expect(attempt).rejects.toThrow('changed my mind');
		expect(await ids(db)).toEqual([]);
	});

	it('refuses a write inside a write, which would wait for itself', async () => {
		const db = open();
		const attempt = db.write(async () => insert(db, 'a'));
		await expect(attempt).rejects.toThrow('a write inside a write');
		await insert(db, 'b');
		expect(await ids(db)).toEqual(['b']);
	});

	it('leaves a dead transaction behind', async () => {
		const db = open();
		let kept: Write | undefined;
		await db.write(async (tx) => void (kept = tx));
		expect(() => kept?.insert(learner)).toThrow('this transaction has ended');
	});

	it('does not run a query that was built inside and awaited afterwards', async () => {
		const db = open();
		let late: PromiseLike<unknown> | undefined;
		await db.write(async (tx) => void (late = tx.insert(learner).values(person('a'))));
		const attempt = async () => void (await late);
		await expect(attempt()).rejects.toThrow('this transaction has ended');
		expect(await ids(db)).toEqual([]);
	});

	it('lets one write in at a time, in the order in which they came', async () => {
		const db = open();
		const steps: string[] = [];
		const work = (name: string, pause: number) =>
			db.write(async () => {
				steps.push(`${name} begins`);
				await wait(pause);
				steps.push(`${name} ends`);
				if (name === 'second') throw new Error('second failed');
			});
		await Promise.allSettled([work('first', 20), work('second', 1), work('third', 5)]);
		expect(steps).toEqual(
			['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`])
		);
	});

	it('holds people to their parents', async () => {
		const db = open();
		const orphan = {
			id: 'a',
			learnerId: 'nobody',
			email: 'a@example.org',
			name: 'A',
			passwordHash: '',
			locale: 'en',
			createdAt: 1
		};
		const attempt = db.write(async (tx) => void (await tx.insert(account).values(orphan)));
		await expect(attempt).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
	});
});

describe('the connection that writes', () => {
	it('survives a power cut and never makes the event loop wait for others', () => {
		const writer = openWriter(file);
		const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
			writer.pragma(name, { simple: true })
		);
		writer.close();
		expect(settings).toEqual(['wal', 2, 1, 0]);
	});
});

describe('another process that holds the write lock', () => {
	it('makes a write busy within a second and leaves reading alone', async () => {
		const db = open();
		await insert(db, 'a');
		const holder = await holdWriteLock();
		const start = performance.now();
		await expect(insert(db, 'b')).rejects.toBeInstanceOf(DatabaseBusy);
		expect(performance.now() - start).toBeLessThan(1000);
		expect(await ids(db)).toEqual(['a']);
		await letGo(holder);
		await insert(db, 'b');
		expect(await ids(db)).toEqual(['a', 'b']);
	});
});

describe('what a read would like to note', () => {
	const note = (db: Database, id: string) =>
		db.tryWrite(async (tx) => {
			await tx.insert(learner).values(person(id));
		});

	it('is stored when the file is free', async () => {
		const db = open();
		expect(await note(db, 'a')).toBe(true);
		expect(await ids(db)).toEqual(['a']);
	});

	it('is left out, without a fault, while another process holds the file', async () => {
		const db = open();
		const holder = await holdWriteLock();
		expect(await note(db, 'a')).toBe(false);
		await letGo(holder);
		expect(await ids(db)).toEqual([]);
	});

	it('still tells of a fault of the program', async () => {
		const db = open();
		await expect(db.tryWrite(() => Promise.reject(new Error('a fault')))).rejects.toThrow(
			'a fault'
		);
	});
});

describe('a database that should be there', () => {
	const STATE = 'server.state';
	const all = () => [...readdirSync(folder)].sort();
	const lose = (...parts: string[]) => {
		for (const part of parts) rmSync(file + part, { force: true });
	};

	beforeEach(async () => {
		await insert(open(), 'a');
		close();
	});

	it.each<[string, string, () => void]>([
		['that is empty', 'is empty: its content was lost', () => truncateSync(file, 0)],
		['that is missing', 'although this folder had one', () => lose('')],
		[
			'of which only the journal is left',
			'and its journal',
			() => (lose(''), writeFileSync(`${file}-wal`, 'rows'))
		],
		[
			'that is another kind of file',
			'is damaged (not a database)',
			() => writeFileSync(file, 'x'.repeat(9000))
		],
		['of a newer release', 'belongs to a newer release: it went through an upgrade', fromLater]
	])('%s is refused in one sentence, and nothing is changed', (_title, reason, damage) => {
		damage();
		const [names, before] = [all(), existsSync(file) && readFileSync(file)];
		expect(() => open()).toThrow(reason);
		expect(() => open()).toThrow(/Nothing was changed/);
		expect(all()).toEqual(names);
		expect(existsSync(file) && readFileSync(file)).toEqual(before);
	});

	it('may be replaced by an empty one once the operator says so', async () => {
		lose('');
		rmSync(join(folder, STATE));
		expect(await ids(open())).toEqual([]);
	});

	it('is looked at more closely after an unclean stop: an index that misses a row is found then', () => {
		damageIndex();
		expect(() => open()).not.toThrow();
		close();
		writeFileSync(join(folder, STATE), 'running');
		expect(() => open()).toThrow(/is damaged \(.*index.*Nothing was changed/);
	});

	it('notes a clean stop, and in the meantime that none has happened', () => {
		const word = () => readFileSync(join(folder, STATE), 'utf8').trim();
		expect(word()).toBe('stopped');
		open();
		expect(word()).toBe('running');
	});

	it('is for its owner alone, also files that an earlier release left readable', () => {
		for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
		open();
		for (const name of readdirSync(folder)) {
			expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
		}
	});

	it('is copied only before an upgrade', () => {
		writeFileSync(`${file}.before-upgrade`, 'left behind');
		open();
		expect(all()).not.toContain(`${DATABASE_FILE}.before-upgrade`);
	});

	it('goes on after a first start that was interrupted', async () => {
		lose('');
		writeFileSync(file, '');
		writeFileSync(join(folder, STATE), 'new');
		expect(await ids(open())).toEqual([]);
	});

	function fromLater(): void {
		const connection = new Sqlite(file);
		connection.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', 9e15)`);
		connection.close();
	}

	/** Changes one letter of a row's key in the index of the table, not in the table. */
	function damageIndex(): void {
		const connection = new Sqlite(file);
		connection.exec(
			`insert into account_role values ('whose', 'moderator', 1)`.replace(
				/^/,
				'pragma foreign_keys = off; '
			)
		);
		connection.pragma('wal_checkpoint(TRUNCATE)');
		const page = connection
			.prepare(`select rootpage from sqlite_master where name = 'sqlite_autoindex_account_role_1'`)
			.pluck()
			.get() as number;
		connection.close();
		const bytes = readFileSync(file);
		bytes[bytes.indexOf('whose', (page - 1) * 4096)] = 0x78;
		writeFileSync(file, bytes);
	}
});

describe('a folder that cannot be used', () => {
	it('is refused while another server uses it, and is free again afterwards', async () => {
		const db = open();
		expect(() => openDatabase(folder, 'drizzle')).toThrow(
			`Another server already uses the data folder ${folder}`
		);
		await insert(db, 'a');
		close();
		expect(await ids(open())).toEqual(['a']);
	});

	it('is refused with advice when a file stands in its place', () => {
		const place = join(folder, 'data');
		writeFileSync(place, '');
		expect(() => openDatabase(place, 'drizzle')).toThrow(DataFolderProblem);
		expect(() => openDatabase(place, 'drizzle')).toThrow('or set DATA_DIR to another folder');
	});

	it('is refused with advice when a folder stands in the place of the database', () => {
		mkdirSync(file);
		expect(() => open()).toThrow('is a folder, not a database. Move it away');
		rmSync(file, { recursive: true });
		expect(() => open()).not.toThrow();
	});

	it('is refused with advice when this user may only read it', () => {
		chmodSync(folder, 0o555);
		// root may write everywhere
		const isRoot = process.geteuid?.() === 0;
		if (isRoot) process.seteuid?.(65534);
		try {
			expect(() => open()).toThrow('Give this user the right to write there');
		} finally {
			if (isRoot) process.seteuid?.(0);
			chmodSync(folder, 0o755);
		}
	});
});

describe('a damaged file', () => {
	beforeEach(async () => {
		const db = open();
		await db.write(async (tx) => {
			for (let number = 0; number < 500; number += 1) {
				await tx.insert(learner).values(person(`learner ${number}`));
			}
		});
		close();
	});

	it.each<[string, () => void]>([
		['pages overwritten', () => overwrite(4096 * 3, 4096 * 30)],
		['one page of rows overwritten', () => overwrite(sizeOf() - 4096, sizeOf())],
		['a broken head', () => overwrite(0, 100)],
		['half of it missing', () => truncateSync(file, 4096 * 4)]
	])('is refused with %s, says how to restore and stays as it is', (_title, damage) => {
		damage();
		const before = readFileSync(file);
		expect(() => open()).toThrow(/is damaged .*Nothing was changed.*npm run operator -- restore/s);
		expect(readFileSync(file).equals(before)).toBe(true);
		expect(readdirSync(folder)).not.toContain(`${DATABASE_FILE}.before-upgrade`);
	});

	it('is not replaced by the copy that an interrupted upgrade left', () => {
		writeFileSync(`${file}.before-upgrade`, 'an old copy');
		overwrite(4096 * 3, 4096 * 30);
		expect(() => open()).toThrow('is damaged');
		expect(existsSync(`${file}.before-upgrade`)).toBe(true);
	});
});

describe('an upgrade', () => {
	const first = `CREATE TABLE town (id text PRIMARY KEY NOT NULL);
--> statement-breakpoint
CREATE TABLE page (id text PRIMARY KEY NOT NULL, town text NOT NULL REFERENCES town(id) ON DELETE CASCADE);`;
	const rebuild = `PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE __new_town (id text PRIMARY KEY NOT NULL, name text DEFAULT '' NOT NULL);
--> statement-breakpoint
INSERT INTO __new_town (id) SELECT id FROM town;
--> statement-breakpoint
DROP TABLE town;
--> statement-breakpoint
ALTER TABLE __new_town RENAME TO town;
--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

	beforeEach(() => {
		open(migrationsOf([first]));
		close();
		runSql(`insert into town values ('tavrin'); insert into page values ('news', 'tavrin');`);
	});

	it('keeps the child rows when it rebuilds their parent', () => {
		open(migrationsOf([first, rebuild]));
		expect(
			allRows('select page.id as page, name from page join town on town.id = page.town')
		).toEqual([{ page: 'news', name: '' }]);
		expect(readdirSync(folder)).not.toContain(`${DATABASE_FILE}.before-upgrade`);
	});

	it('runs once', () => {
		open(migrationsOf([first, rebuild]));
		close();
		expect(() => open(migrationsOf([first, rebuild]))).not.toThrow();
		expect(allRows('select count(*) as pages from page')).toEqual([{ pages: 1 }]);
	});

	it.each([
		['leaves rows without their parents', 'DELETE FROM town;', 'would leave 1 rows without'],
		[
			'does not run through',
			'DROP TABLE page; \n--> statement-breakpoint\nDROP TABLE nothing;',
			'nothing'
		]
	])('that %s is undone', (_title, sql, reason) => {
		expect(() => open(migrationsOf([first, sql]))).toThrow(reason);
		expect(allRows('select id, town from page')).toEqual([{ id: 'news', town: 'tavrin' }]);
		expect(() => open(migrationsOf([first]))).not.toThrow();
	});

	/** A folder of migrations as drizzle-kit writes it. */
	function migrationsOf(texts: readonly string[]): string {
		const place = mkdtempSync(join(folder, 'migrations-'));
		mkdirSync(join(place, 'meta'));
		const entries = texts.map((text, idx) => {
			writeFileSync(join(place, `000${idx}_step.sql`), text);
			return { idx, version: '6', when: idx + 1, tag: `000${idx}_step`, breakpoints: true };
		});
		const journal = { version: '7', dialect: 'sqlite', entries };
		writeFileSync(join(place, 'meta/_journal.json'), JSON.stringify(journal));
		return place;
	}

	function runSql(sql: string): void {
		const connection = new Sqlite(file);
		connection.exec(sql);
		connection.close();
	}

	function allRows(sql: string): unknown[] {
		const connection = new Sqlite(file, { readonly: true });
		const rows = connection.prepare(sql).all();
		connection.close();
		return rows;
	}
});

describe('a backup', () => {
	it('holds every row that was there, while writes go on', async () => {
		const db = open();
		await insert(db, 'a');
		const copy = mkdtempSync(join(folder, 'copy-'));
		await Promise.all([db.backup(join(copy, DATABASE_FILE)), insert(db, 'b')]);
		const restored = openDatabase(copy, 'drizzle');
		opened.push(restored);
		const [row] = await restored.read.select().from(learner).where(eq(learner.id, 'a'));
		expect(row).toMatchObject({ id: 'a' });
	});
});

function sizeOf(): number {
	return statSync(file).size;
}

function overwrite(from: number, to: number): void {
	const handle = openSync(file, 'r+');
	writeSync(handle, Buffer.alloc(to - from, 0xab), 0, to - from, from);
	closeSync(handle);
}

/** Another process inside a transaction that it does not end by itself. */
async function holdWriteLock(): Promise<ChildProcess> {
	const code = `
		import Sqlite from 'better-sqlite3';
		const holder = new Sqlite(process.argv[1]);
		holder.exec('BEGIN IMMEDIATE');
		console.log('held');
		process.stdin.resume();`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code, file], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const said = vi.fn();
	child.stdout.on('data', said);
	await vi.waitFor(() => expect(said).toHaveBeenCalled(), { timeout: 10_000 });
	return child;
}

async function letGo(child: ChildProcess): Promise<void> {
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await gone;
}
