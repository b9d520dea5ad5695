import { statfsSync } from 'node:fs';
import { DataFolderProblem } from '../database';

/** What to do with a damaged database. */
export const RESTORE = 'Restore a backup: npm run operator -- restore <backup file>';

/** Bytes this user may still write to the disk of a folder; undefined where the system does not tell. */
export function freeBytes(folder: string): number | undefined {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch {
		return undefined;
	}
}

/** Turns the fault of a system or of the engine into one sentence on what is wrong and one on what to do. */
export function dataFolderProblem(folder: string, fault: unknown): DataFolderProblem {
	if (fault instanceof DataFolderProblem) return fault;
	const reason = fault instanceof Error ? fault.message : String(fault);
	return new DataFolderProblem(sentences(folder, codeOf(fault), reason));
}

function sentences(folder: string, code: string, reason: string): string {
	const place = `The data folder ${folder} cannot be used (${reason}).`;
	if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
		return `The database in ${folder} is damaged (${reason}). ${RESTORE}`;
	}
	if (code.startsWith('SQLITE_BUSY')) {
		return `Another program is using the database in ${folder} (${reason}). Wait until it has ended, then start again.`;
	}
	if (isFull(folder, code)) {
		return `The disk of the data folder ${folder} is full (${reason}). Free some space there, then start again.`;
	}
	if (code === 'EROFS') {
		return `${place} Its disk is mounted for reading only: mount it for writing, or set DATA_DIR to another folder.`;
	}
	return `${place} Give this user the right to write there, or set DATA_DIR to another folder.`;
}

/** A full disk has many names: the engine often says only that it could not read, write or open a file. */
function isFull(folder: string, code: string): boolean {
	if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return true;
	return /^SQLITE_(IOERR|CANTOPEN)/.test(code) && (freeBytes(folder) ?? Infinity) < 64 * 1024;
}

function codeOf(fault: unknown): string {
	const { code, cause } = (fault ?? {}) as { code?: string; cause?: { code?: string } };
	return code ?? cause?.code ?? '';
}
