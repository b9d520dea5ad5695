import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { giveToOwner } from './folder-state';

const BACKUP_NOTE = 'server.backup';

/** When and where the last backup of a folder was written; undefined when none is known. */
export function lastBackup(folder: string): { at: number; file: string } | undefined {
	try {
		const [at = '', ...words] = readFileSync(join(folder, BACKUP_NOTE), 'utf8').trim().split(' ');
		const instant = Date.parse(at);
		return Number.isNaN(instant) ? undefined : { at: instant, file: words.join(' ') };
	} catch {
		return undefined;
	}
}

/** Notes a backup for the next look at the folder; a full disk does not take the backup back. */
export function noteBackup(folder: string, file: string, now: number): void {
	try {
		const note = join(folder, BACKUP_NOTE);
		writeFileSync(note, `${new Date(now).toISOString()} ${resolve(file)}\n`, { mode: 0o600 });
		giveToOwner(folder, note);
	} catch (fault) {
		console.error(`The backup is written, but could not be noted in ${folder}: ${String(fault)}`);
	}
}
