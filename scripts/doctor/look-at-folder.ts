import { accessSync, constants, statSync } from 'node:fs';
import type { Config } from '../../src/lib/server/config';
import { lastBackup } from '../../src/lib/server/db/folder/backup-note';
import { ownFiles } from '../../src/lib/server/db/folder/folder-state';
import type { Finding } from './finding';
import { fine, note, problem } from './finding';
import { databaseOf } from './look-at-database';

const DAY = 24 * 60 * 60 * 1000;

/** The folder is not there yet. */
export function noFolder(folder: string): Finding {
	return note(
		`There is no folder ${folder} yet; the first start makes it. If there should be one, set DATA_DIR as for the server.`
	);
}

/** What is worth knowing of the data folder. */
export function folderOf(config: Config, now: number): Finding[] {
	const folder = config.dataDir;
	return [rightsOf(folder), privacyOf(folder), backupOf(folder, now), ...databaseOf(config, now)];
}

function rightsOf(folder: string): Finding {
	try {
		for (const path of [folder, ...ownFiles(folder)]) {
			accessSync(path, constants.R_OK | constants.W_OK);
		}
		return fine(`Data folder: ${folder}, this user may read and write it`);
	} catch (fault) {
		return problem(
			`${(fault as Error).message}. Run this as the user of the server; if you did, give that user the right to write there: chown -R <user> ${folder}`
		);
	}
}

function privacyOf(folder: string): Finding {
	const open = ownFiles(folder).filter((file) => (statSync(file).mode & 0o077) !== 0);
	if (open.length === 0 || process.platform === 'win32') {
		return fine('Files: nobody else can read them');
	}
	return problem(
		`Other users of this machine can read ${open.join(', ')}. Start the server once, or: chmod 600 <file>`
	);
}

function backupOf(folder: string, now: number): Finding {
	const last = lastBackup(folder);
	const how = 'npm run operator -- backup <file>';
	if (!last) return note(`Backup: none is known. Make one every day: ${how}`);
	const days = Math.floor((now - last.at) / DAY);
	const says = `Backup: ${days} days old, ${last.file}`;
	return days > 7 ? note(`${says}. Make a new one: ${how}`) : fine(says);
}
