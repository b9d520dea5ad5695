import { chmodSync, constants, copyFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { freeBytes } from './advice';
import { DataFolderProblem } from '../database';
import { openWriter } from '../open-writer';

/**
 * Applies pending migrations to a database with data in it. The file is copied beside itself before, and after a
 * failure the copy is put back in its place.
 * @returns the connection that writes
 */
export function upgradeDatabase(file: string, migrations: string): Sqlite.Database {
	const writer = openWriter(file);
	let snapshot: string | undefined;
	try {
		// a command of the operator may just be writing
		writer.pragma('busy_timeout = 5000');
		snapshot = takeSnapshot(writer, file);
		applyMigrations(writer, migrations);
		writer.pragma('busy_timeout = 0');
	} catch (fault) {
		writer.close();
		if (snapshot) putBack(snapshot, file);
		throw fault;
	}
	rmSync(snapshot);
	return writer;
}

/** Name of the copy that is made before an upgrade. */
export function snapshotOf(file: string): string {
	return `${file}.before-upgrade`;
}

/** Applies pending migrations with foreign keys off, since a rebuilt parent table would delete its children. */
export function applyMigrations(writer: Sqlite.Database, migrations: string): void {
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

function takeSnapshot(writer: Sqlite.Database, file: string): string {
	const snapshot = snapshotOf(file);
	rmSync(snapshot, { force: true });
	const [moved] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
	if (moved?.busy !== 0) {
		throw new DataFolderProblem(
			`The database ${file} must be upgraded, and another program is using it. Nothing was changed. Wait until that program has ended, then start again.`
		);
	}
	refuseFullDisk(file);
	try {
		copyFileSync(file, snapshot, constants.COPYFILE_FICLONE);
		chmodSync(snapshot, 0o600);
		return snapshot;
	} catch (fault) {
		rmSync(snapshot, { force: true });
		throw fault;
	}
}

/** The copy and the journal of the upgrade both need room. */
function refuseFullDisk(file: string): void {
	const { size } = statSync(file);
	const free = freeBytes(dirname(file));
	if (free === undefined || free >= 2 * size) return;
	throw new DataFolderProblem(
		`The database must be upgraded, and the disk of ${dirname(file)} has too little room to keep a copy of it meanwhile: ${megabytes(2 * size)} are needed, ${megabytes(free)} are free. Nothing was changed. Free some space there, then start again.`
	);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Puts the file from before back in its place after an upgrade that failed. */
function putBack(snapshot: string, file: string): void {
	for (const journal of ['-wal', '-shm']) rmSync(file + journal, { force: true });
	renameSync(snapshot, file);
}
