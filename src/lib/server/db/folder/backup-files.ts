import {
	chmodSync,
	copyFileSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { freeBytes } from '../upgrade/advice';
import { DATABASE_FILE, DataFolderProblem, type Database } from '../database';
import { flush, giveToOwner, makePrivate, writeFolderState } from './folder-state';
import { holdFolder } from './hold-folder';

const BACKUP_NOTE = 'server.backup';

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

/**
 * Puts a backup in the place of the database; what stood there is kept beside it.
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

/** Says so before a copy fills the disk on which the server works. */
function refuseFullDisk(folder: string, needed: number): void {
	const free = freeBytes(folder);
	if (free === undefined || free >= needed) return;
	throw new DataFolderProblem(
		`There is too little room in ${folder}: ${Math.ceil(needed / 1e6)} MB are needed, ${Math.floor(free / 1e6)} MB are free. Nothing was written.`
	);
}

/** Makes a copy one plain file without a journal beside it, and refuses one that is not sound. */
function sealCopy(copy: string, name: string): void {
	const fault = faultOf(copy);
	if (fault) {
		throw new DataFolderProblem(`${name} is not a sound backup (${fault}). Nothing was changed.`);
	}
}

function faultOf(copy: string): string | undefined {
	try {
		const opened = new Sqlite(copy);
		try {
			opened.pragma('journal_mode = DELETE');
			const verdict = String(opened.pragma('integrity_check(1)', { simple: true }));
			if (verdict !== 'ok') return verdict;
			const tables = opened.prepare(`select name from sqlite_master where name = 'account'`).all();
			return tables.length > 0 ? undefined : 'it has no accounts';
		} finally {
			opened.close();
		}
	} catch (fault) {
		return fault instanceof Error ? fault.message : String(fault);
	}
}

/** Gives a whole file its name, so that a power cut leaves either the old state or the new one. */
function moveDurably(from: string, to: string): void {
	flush(from);
	renameSync(from, to);
	flush(dirname(to));
}
