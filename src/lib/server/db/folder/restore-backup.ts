import { existsSync, statSync, copyFileSync, chmodSync, rmSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderProblem, DATABASE_FILE } from '../database';
import { giveToOwner, writeFolderState, makePrivate } from './folder-state';
import { holdFolder } from './hold-folder';
import { refuseFullDisk, sealCopy, moveDurably } from './seal-copy';

/**
 * Puts a backup in the place of the database; the replaced files are kept beside it.
 * @returns the file that holds the former database, or undefined when there was none
 * @throws DataFolderProblem when a server uses the folder or the backup is not sound
 */
export function restoreBackup(folder: string, backup: string): string | undefined {
	if (!existsSync(backup)) throw new DataFolderProblem(`There is no file ${backup}.`);
	const lock = holdFolder(folder);
	const file = join(folder, DATABASE_FILE);
	const fresh = `${file}.restoring`;
	try {
		refuseFullDisk(folder, statSync(backup).size);
		copyFileSync(backup, fresh);
		chmodSync(fresh, 0o600);
		sealCopy(fresh, backup);
		const former = setAside(file);
		moveDurably(fresh, file);
		giveToOwner(folder, file);
		writeFolderState(folder, 'stopped');
		makePrivate(folder);
		return former;
	} finally {
		rmSync(fresh, { force: true });
		lock.close();
	}
}

/**
 * Keeps the former database under a name of its own, with the journal that belongs to it; also a journal whose
 * database is gone, which must not be taken for that of the backup.
 */
function setAside(file: string): string | undefined {
	const former = `${file}.before-restore-${new Date().toISOString().replaceAll(':', '-')}`;
	const parts = ['-wal', '-shm', ''].filter((part) => existsSync(file + part));
	for (const part of parts) renameSync(file + part, former + part);
	return parts.includes('') ? former : undefined;
}
