import {
	chmodSync,
	chownSync,
	closeSync,
	fsyncSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE } from '../database';

/**
 * What the last server left behind: `new` while it made the first database, `running` until it closed the
 * database properly, then `stopped`; undefined in a folder that no server of this kind has used.
 */
export type FolderState = 'new' | 'running' | 'stopped';

/** The file that holds the state; as long as it is there, a missing database is a loss and not a first start. */
export const STATE_FILE = 'server.state';

/** Reads what the last server left behind. */
export function readFolderState(folder: string): FolderState | undefined {
	try {
		const word = readFileSync(join(folder, STATE_FILE), 'utf8').trim();
		return word === 'new' || word === 'stopped' ? word : 'running';
	} catch {
		return undefined;
	}
}

/** Writes the state so that a power cut leaves the old word or the new one. */
export function writeFolderState(folder: string, state: FolderState): void {
	const file = join(folder, STATE_FILE);
	writeFileSync(`${file}.new`, `${state}\n`, { mode: 0o600 });
	flush(`${file}.new`);
	renameSync(`${file}.new`, file);
	giveToOwner(folder, file);
}

/** Everything in the folder that belongs to the product, by full path. */
export function ownFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.startsWith(DATABASE_FILE) || name.startsWith('server.'))
		.map((name) => join(folder, name));
}

/** Takes the files away from everybody but their owner; those of earlier releases could be read by all. */
export function makePrivate(folder: string): void {
	for (const file of ownFiles(folder)) {
		const { mode } = statSync(file);
		if (process.platform !== 'win32' && (mode & 0o077) !== 0) chmodSync(file, mode & 0o700);
	}
}

/** A file that root made in somebody's folder must stay usable for the server, which runs as the folder's owner. */
export function giveToOwner(folder: string, file: string): void {
	if (process.getuid?.() !== 0) return;
	const { uid, gid } = statSync(folder);
	chownSync(file, uid, gid);
}

/** Makes the system write a file or a folder to the disk now. */
export function flush(path: string): void {
	// Windows flushes only what is open for writing, and no folders.
	const isFolder = statSync(path).isDirectory();
	if (isFolder && process.platform === 'win32') return;
	const handle = openSync(path, isFolder ? 'r' : 'r+');
	fsyncSync(handle);
	closeSync(handle);
}
