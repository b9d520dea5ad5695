import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { dataFolderProblem } from '../upgrade/advice';
import { DataFolderProblem } from '../database';
import { giveToOwner } from './folder-state';

/**
 * Holds an exclusive lock that the system lets go of when the process ends, however it ends.
 * @throws DataFolderProblem when a server already holds it
 */
export function holdFolder(folder: string): Sqlite.Database {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const lock = new Sqlite(join(folder, LOCK_FILE), { timeout: 0 });
		lock.pragma('locking_mode = EXCLUSIVE');
		lock.exec('BEGIN EXCLUSIVE');
		giveToOwner(folder, join(folder, LOCK_FILE));
		return lock;
	} catch (fault) {
		if ((fault as { code?: string }).code !== 'SQLITE_BUSY') throw dataFolderProblem(folder, fault);
		throw new DataFolderProblem(
			`Another server already uses the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`
		);
	}
}

const LOCK_FILE = 'server.lock';
