import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../database';
import { appliedMigrations, knownMigrations, pendingAmong, unknownAmong } from './migrations';

/** What is known of a database after a thorough look. */
export interface Examined {
	readonly bytes: number;
	/** First words of what the full check found, or ok. */
	readonly integrity: string;
	readonly orphans: number;
	readonly isWal: boolean;
	/** Migrations that the next start applies. */
	readonly pending: readonly string[];
	/** Migrations of a newer release. */
	readonly unknown: number;
	/** Latest moment that is stored; 0 when nothing is. */
	readonly latestAt: number;
}

/** A file up to this size is examined in memory when no server uses it, since the engine would write beside it. */
const IN_MEMORY = 512 * 1024 * 1024;

/**
 * Examines the database of a folder from end to end without writing anything, also while a server uses it.
 * @throws what the engine says of a file that it cannot read at all
 */
export function examineDatabase(folder: string, migrations: string): Examined {
	const file = join(folder, DATABASE_FILE);
	const known = knownMigrations(migrations);
	const connection = openUntouched(file);
	try {
		const applied = appliedMigrations(connection);
		return {
			bytes: statSync(file).size,
			integrity: String(connection.pragma('integrity_check(1)', { simple: true })),
			orphans: (connection.pragma('foreign_key_check') as unknown[]).length,
			isWal: journalByte(file) === 2,
			pending: pendingAmong(applied, known).map(({ tag }) => tag),
			unknown: unknownAmong(applied, known),
			latestAt: latestMoment(connection)
		};
	} finally {
		connection.close();
	}
}

/** What the head of the file says of its journal. */
function journalByte(file: string): number | undefined {
	const head = Buffer.alloc(20);
	const handle = openSync(file, 'r');
	readSync(handle, head, 0, 20, 0);
	closeSync(handle);
	return head[18];
}

function openUntouched(file: string): Sqlite.Database {
	const isInUse = [`${file}-wal`, `${file}-shm`].some((part) => existsSync(part));
	if (isInUse || statSync(file).size > IN_MEMORY) return new Sqlite(file, { readonly: true });
	const bytes = readFileSync(file);
	// An image in memory has no journal beside it: the two bytes that ask for one are cleared.
	bytes.fill(1, 18, 20);
	return new Sqlite(bytes);
}

/** The latest of the moments that the server itself wrote down. */
function latestMoment(connection: Sqlite.Database): number {
	const tables = connection.prepare(`select name from sqlite_master where type = 'table'`).pluck();
	const known = new Set(tables.all());
	const places = [
		['audit_event', 'at'],
		['attempt', 'answered_at'],
		['learner', 'last_seen_at'],
		['session', 'created_at']
	].filter(([table]) => known.has(table));
	const moments = places.map(([table, column]) =>
		Number(connection.prepare(`select max("${column}") from "${table}"`).pluck().get() ?? 0)
	);
	return Math.max(0, ...moments);
}
