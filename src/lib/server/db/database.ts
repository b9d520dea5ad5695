import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** The query builder over one connection. */
export type Queries = BetterSQLite3Database<Record<string, never>>;

/** The query builder inside a write; dead once the write has ended. */
export type Write = Pick<Queries, 'select' | 'insert' | 'update' | 'delete'>;
/** The query builder of the read-only connection. */
export type Read = Pick<Queries, 'select'>;

/** The two doors to the stored facts; a second engine can be used behind the same two. */
export interface Database {
	readonly read: Read;
	/**
	 * Runs `work` as one transaction; one at a time, others wait their turn.
	 * @throws DatabaseBusy when another process holds the file; whatever `work` throws, after undoing it
	 */
	write<Result>(work: (tx: Write) => Promise<Result>): Promise<Result>;
	/**
	 * Writes what a read would like to note but does not need: it waits for nobody, and a full or locked disk is no error.
	 * @returns whether it is stored
	 */
	tryWrite(work: (tx: Write) => Promise<unknown>): Promise<boolean>;
	/** Bytes of everything that is stored, without the journal. */
	size(): number;
	/** Copies the whole database to a new file while it is in use. */
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
