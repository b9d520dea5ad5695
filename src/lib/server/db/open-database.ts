import { AsyncLocalStorage } from 'node:async_hooks';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

type Queries = BetterSQLite3Database<Record<string, never>>;

/** The query builder inside a write; dead once the write has ended. */
export type Write = Pick<Queries, 'select' | 'insert' | 'update' | 'delete'>;
/** The query builder of the read-only connection. */
export type Read = Pick<Queries, 'select'>;

/** The two doors to the stored facts; a second engine can stand behind the same two. */
export interface Database {
	readonly read: Read;
	/**
	 * Runs `work` as one transaction; one at a time, others wait their turn.
	 * @throws DatabaseBusy when another process holds the file; whatever `work` throws, after undoing it
	 */
	write<Result>(work: (tx: Write) => Promise<Result>): Promise<Result>;
	/** Copies the whole database to a file while it is in use. */
	backup(target: string): Promise<void>;
	close(): void;
}

/** Another process holds the write lock, or the disk refuses; the same request may work later. */
export class DatabaseBusy extends Error {
	override name = 'DatabaseBusy';
}

/** The data folder cannot be used; the message says what to do. */
export class DataFolderProblem extends Error {
	override name = 'DataFolderProblem';
}

/** Name of the database in the data folder. */
export const DATABASE_FILE = 'toolkit-courses.sqlite';

/**
 * Opens the database of a data folder, brings its tables up to date and holds the folder for this process.
 * @param migrations folder of the generated SQL migrations
 * @throws DataFolderProblem when the folder cannot be written, is in use, or the file is damaged
 */
export function openDatabase(folder: string, migrations: string): Database {
	const lock = holdFolder(folder);
	try {
		const writer = openUpgraded(join(folder, DATABASE_FILE), migrations);
		return openDoors(join(folder, DATABASE_FILE), writer, () => lock.close());
	} catch (fault) {
		lock.close();
		throw fault instanceof DataFolderProblem ? fault : unusable(folder, fault);
	}
}

/** The two doors over an open writer; `afterwards` runs once both connections are closed. */
export function openDoors(file: string, writer: Sqlite.Database, afterwards: () => void): Database {
	const reader = new Sqlite(file, { readonly: true, timeout: 200 });
	return {
		read: drizzle(reader, { casing: 'snake_case' }),
		write: createWriteDoor(writer),
		backup: async (target) => {
			await writer.backup(target);
		},
		close() {
			reader.close();
			writer.close();
			afterwards();
		}
	};
}

/**
 * Holds an exclusive lock that the system lets go of when the process ends, however it ends.
 * @throws DataFolderProblem when a server already holds it
 */
export function holdFolder(folder: string): Sqlite.Database {
	try {
		mkdirSync(folder, { recursive: true });
		const lock = new Sqlite(join(folder, 'server.lock'), { timeout: 0 });
		lock.pragma('locking_mode = EXCLUSIVE');
		lock.exec('BEGIN EXCLUSIVE');
		return lock;
	} catch (fault) {
		const code = (fault as { code?: string }).code ?? '';
		if (code === 'SQLITE_BUSY') {
			throw new DataFolderProblem(
				`Another server already uses the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`
			);
		}
		throw unusable(folder, fault);
	}
}

/** The one connection that writes. */
export function openWriter(file: string): Sqlite.Database {
	const writer = new Sqlite(file, { timeout: 200 });
	writer.pragma('journal_mode = WAL');
	// better-sqlite3 lowers this to NORMAL in WAL mode; a power cut could then lose acknowledged answers
	writer.pragma('synchronous = FULL');
	writer.pragma('foreign_keys = ON');
	return writer;
}

/** The writer opens first: a read-only connection cannot create the file. */
function openUpgraded(file: string, migrations: string): Sqlite.Database {
	const existed = existsSync(file);
	const writer = openWriter(file);
	let snapshot: string | undefined;
	try {
		if (existed) refuseDamaged(writer, file);
		if (existed) snapshot = takeSnapshot(writer, file);
		migrateGuarded(writer, migrations);
	} catch (fault) {
		writer.close();
		if (snapshot) putBack(snapshot, file);
		throw fault;
	}
	if (snapshot) rmSync(snapshot);
	return writer;
}

function refuseDamaged(writer: Sqlite.Database, file: string): void {
	const verdict = writer.pragma('quick_check', { simple: true });
	if (verdict !== 'ok') {
		throw new DataFolderProblem(
			`The database ${file} is damaged (${String(verdict)}). Nothing was changed. Restore a backup: npm run operator -- restore <backup file>`
		);
	}
}

function takeSnapshot(writer: Sqlite.Database, file: string): string {
	const snapshot = `${file}.before-upgrade`;
	writer.pragma('wal_checkpoint(TRUNCATE)');
	copyFileSync(file, snapshot);
	return snapshot;
}

/** After an upgrade that failed, the file from before stands in its old place again. */
function putBack(snapshot: string, file: string): void {
	for (const journal of ['-wal', '-shm']) rmSync(file + journal, { force: true });
	renameSync(snapshot, file);
}

/** Applies pending migrations with foreign keys off, since a rebuilt parent table would delete its children. */
function migrateGuarded(writer: Sqlite.Database, migrations: string): void {
	writer.pragma('foreign_keys = OFF');
	migrate(drizzle(writer), { migrationsFolder: migrations });
	const orphans = writer.pragma('foreign_key_check') as unknown[];
	if (orphans.length > 0) {
		throw new DataFolderProblem(
			`The upgrade would leave ${orphans.length} rows without their parents. It was undone: go back to the release from before, and report this.`
		);
	}
	writer.pragma('foreign_keys = ON');
}

function unusable(folder: string, fault: unknown): DataFolderProblem {
	const reason = fault instanceof Error ? fault.message : String(fault);
	const damaged = /malformed|not a database/.test(reason);
	return new DataFolderProblem(
		damaged
			? `The database in ${folder} is damaged (${reason}). Nothing was changed. Restore a backup: npm run operator -- restore <backup file>`
			: `The data folder ${folder} cannot be used (${reason}). Give this user the right to write there, or set DATA_DIR to another folder.`
	);
}

function createWriteDoor(writer: Sqlite.Database): Database['write'] {
	rememberStatements(writer);
	const builder = drizzle(onlyInTransaction(writer), { casing: 'snake_case' });
	const inside = new AsyncLocalStorage<true>();
	let last: Promise<unknown> = Promise.resolve();

	return (work) => {
		if (inside.getStore()) throw new Error('a write inside a write would wait for itself');
		const turn = last.then(() => inside.run(true, () => transact(writer, builder, work)));
		last = turn.catch(() => undefined);
		return turn;
	};
}

/** Compiles each statement once; the query builder would do it again for every answer that is stored. */
function rememberStatements(writer: Sqlite.Database): void {
	const compiled = new Map<string, Sqlite.Statement>();
	const compile = writer.prepare.bind(writer) as (text: string) => Sqlite.Statement;
	const prepare = (text: string) => {
		const statement = compiled.get(text) ?? compile(text);
		compiled.set(text, statement);
		return statement;
	};
	writer.prepare = prepare as typeof writer.prepare;
}

async function transact<Result>(
	writer: Sqlite.Database,
	builder: Queries,
	work: (tx: Write) => Promise<Result>
): Promise<Result> {
	await begin(writer);
	const { tx, end } = mortal(builder);
	try {
		const result = await work(tx);
		end();
		writer.exec('COMMIT');
		return result;
	} catch (fault) {
		end();
		if (writer.inTransaction) writer.exec('ROLLBACK');
		throw refusedByDisk(fault) ? new DatabaseBusy((fault as Error).message) : fault;
	}
}

/** Begins at once or within about half a second; each try blocks for at most the busy timeout of 200 ms. */
async function begin(writer: Sqlite.Database): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			writer.exec('BEGIN IMMEDIATE');
			return;
		} catch (fault) {
			if (!refusedByDisk(fault) || attempt === 2) {
				throw refusedByDisk(fault) ? new DatabaseBusy((fault as Error).message) : fault;
			}
			await wait(100);
		}
	}
}

function refusedByDisk(fault: unknown): boolean {
	const { code, cause } = (fault ?? {}) as { code?: string; cause?: { code?: string } };
	return /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/.test(code ?? cause?.code ?? '');
}

/** A connection that runs nothing outside a transaction, not even a query that was built inside one and awaited late. */
function onlyInTransaction(writer: Sqlite.Database): Sqlite.Database {
	return new Proxy(writer, {
		get(target, property) {
			if (property === 'prepare' && !target.inTransaction) {
				throw new Error('this transaction has ended');
			}
			const value: unknown = Reflect.get(target, property);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		}
	});
}

/** A builder that refuses to work after its transaction, so that no query falls outside it. */
function mortal(builder: Queries): { tx: Write; end: () => void } {
	let alive = true;
	const tx = new Proxy(builder, {
		get(target, property, receiver) {
			if (!alive) throw new Error('this transaction has ended');
			return Reflect.get(target, property, receiver) as unknown;
		}
	});
	return { tx, end: () => void (alive = false) };
}
