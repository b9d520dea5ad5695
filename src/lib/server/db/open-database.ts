import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { dataFolderProblem } from './upgrade/advice';
import { copyWhole } from './folder/copy-whole';
import { DATABASE_FILE, type Database } from './database';
import { makePrivate, writeFolderState } from './folder/folder-state';
import { holdFolder } from './folder/hold-folder';
import { inspectDatabase } from './upgrade/inspect-database';
import { openReader, openWriter } from './open-writer';
import { applyMigrations, snapshotOf, upgradeDatabase } from './upgrade/upgrade-database';
import { createWriteDoor } from './write-door';

export {
	DATABASE_FILE,
	DatabaseBusy,
	DataFolderProblem,
	type Database,
	type Read,
	type Write
} from './database';

/**
 * Opens the database of a data folder, brings its tables up to date and holds the folder for this process.
 * @param migrations folder of the generated SQL migrations
 * @throws DataFolderProblem when the folder cannot be written, is in use, or the file is missing, damaged or newer
 */
export function openDatabase(folder: string, migrations: string): Database {
	const lock = holdFolder(folder);
	try {
		makePrivate(folder);
		const writer = openUpgraded(folder, migrations);
		makePrivate(folder);
		return openDoors(join(folder, DATABASE_FILE), writer, () => {
			noteStop(folder);
			lock.close();
		});
	} catch (fault) {
		lock.close();
		throw dataFolderProblem(folder, fault);
	}
}

/** The two doors over an open writer; `afterwards` runs once both connections are closed. */
export function openDoors(file: string, writer: Sqlite.Database, afterwards: () => void): Database {
	const reader = openReader(file);
	return {
		read: drizzle(reader, { casing: 'snake_case' }),
		...createWriteDoor(writer),
		size: () => bytesOf(reader),
		backup: async (target) => copyWhole(file, target),
		close() {
			reader.close();
			writer.close();
			afterwards();
		}
	};
}

/** Looks first, and writes only to a database that is sound and known; the writer opens before any reader. */
function openUpgraded(folder: string, migrations: string): Sqlite.Database {
	const file = join(folder, DATABASE_FILE);
	const { isNew, pending } = inspectDatabase(folder, migrations);
	if (isNew) return createDatabase(folder, file, migrations);
	writeFolderState(folder, 'running');
	if (pending.length > 0) return upgradeDatabase(file, migrations);
	const writer = openWriter(file);
	// left behind by an upgrade that ended right after its last step
	rmSync(snapshotOf(file), { force: true });
	return writer;
}

function createDatabase(folder: string, file: string, migrations: string): Sqlite.Database {
	writeFolderState(folder, 'new');
	const writer = openWriter(file);
	try {
		applyMigrations(writer, migrations);
		writeFolderState(folder, 'running');
		return writer;
	} catch (fault) {
		writer.close();
		throw fault;
	}
}

function bytesOf(reader: Sqlite.Database): number {
	const [pages, bytes] = ['page_count', 'page_size'].map((name) =>
		Number(reader.pragma(name, { simple: true }))
	);
	return (pages ?? 0) * (bytes ?? 0);
}

/** Where this cannot be noted, the next start only looks more closely. */
function noteStop(folder: string): void {
	try {
		writeFolderState(folder, 'stopped');
	} catch (fault) {
		console.error(`The stop could not be noted in ${folder}: ${String(fault)}`);
	}
}
