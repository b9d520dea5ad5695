import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataFolderProblem, type Database } from '../database';
import { refuseFullDisk, sealCopy, moveDurably } from './seal-copy';

/**
 * Copies the database to a new file while the server works; the file appears only once it is whole.
 * @throws DataFolderProblem when the file exists, its folder does not, or the copy is not sound
 */
export async function writeBackup(db: Database, target: string): Promise<void> {
	if (existsSync(target)) {
		throw new DataFolderProblem(
			`${target} exists already. Choose another name; nothing was written.`
		);
	}
	if (!existsSync(dirname(target))) {
		throw new DataFolderProblem(`There is no folder ${dirname(target)}. Nothing was written.`);
	}
	refuseFullDisk(dirname(target), db.size());
	const partial = `${target}.partial`;
	rmSync(partial, { force: true });
	try {
		// A backup holds what people wrote: for its owner's eyes only.
		await db.backup(partial);
		sealCopy(partial, target);
		moveDurably(partial, target);
	} finally {
		rmSync(partial, { force: true });
	}
}
