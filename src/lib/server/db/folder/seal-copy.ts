import Sqlite from 'better-sqlite3';
import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataFolderProblem } from '../database';
import { freeBytes } from '../upgrade/advice';
import { flush } from './folder-state';

/** Says so before a copy fills the disk on which the server works. */
export function refuseFullDisk(folder: string, needed: number): void {
	const free = freeBytes(folder);
	if (free === undefined || free >= needed) return;
	throw new DataFolderProblem(
		`There is too little room in ${folder}: ${Math.ceil(needed / 1e6)} MB are needed, ${Math.floor(free / 1e6)} MB are free. Nothing was written.`
	);
}

/** Makes a copy one plain file without a journal beside it, and refuses one that is not sound. */
export function sealCopy(copy: string, name: string): void {
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
export function moveDurably(from: string, to: string): void {
	flush(from);
	renameSync(from, to);
	flush(dirname(to));
}
