import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { RESTORE } from './advice';
import { DATABASE_FILE, DataFolderProblem } from '../database';
import { readFolderState, STATE_FILE } from '../folder/folder-state';
import { appliedMigrations, knownMigrations, pendingAmong, unknownAmong } from './migrations';

/** What a look at a sound database told, before anything was changed. */
export interface Inspected {
	/** Nothing was ever stored here. */
	readonly isNew: boolean;
	/** Migrations that this release will apply. */
	readonly pending: readonly string[];
}

/**
 * Looks at a data folder without changing anything in it: what is missing, damaged or from a newer release is refused.
 * After an unclean stop every index is compared with its table, otherwise the quicker check is enough.
 * @throws DataFolderProblem which says what is wrong and what to do
 */
export function inspectDatabase(folder: string, migrations: string): Inspected {
	const file = join(folder, DATABASE_FILE);
	const state = readFolderState(folder);
	const known = knownMigrations(migrations);
	if (isMissing(file, state)) return { isNew: true, pending: known.map(({ tag }) => tag) };
	refuseForeign(file);
	const before = journalsOf(file);
	try {
		const applied = look(file, state === 'stopped' ? 'quick_check' : 'integrity_check');
		const unknown = unknownAmong(applied, known);
		if (unknown > 0) throw newer(file, unknown);
		return { isNew: false, pending: pendingAmong(applied, known).map(({ tag }) => tag) };
	} catch (fault) {
		// looking makes an empty journal where there was none
		for (const part of journalsOf(file)) if (!before.includes(part)) rmSync(part);
		throw fault;
	}
}

/** A first start, or one that was interrupted; a database that should be there and is not is refused. */
function isMissing(file: string, state: ReturnType<typeof readFolderState>): boolean {
	const size = sizeOf(file);
	if (size !== undefined && size > 0) return false;
	if (state === 'new') return true;
	if (size === 0) {
		throw new DataFolderProblem(
			`The database ${file} is empty: its content was lost. Nothing was changed. ${RESTORE} If there never was any data in this folder, delete that file and start again.`
		);
	}
	if ((sizeOf(`${file}-wal`) ?? 0) > 0) {
		throw new DataFolderProblem(
			`The database ${file} is missing, and its journal ${DATABASE_FILE}-wal is still there. Nothing was changed. Put the file back, or move the journal away and restore a backup: npm run operator -- restore <backup file>`
		);
	}
	if (state) {
		throw new DataFolderProblem(
			`The database ${file} is missing, although this folder had one. Nothing was changed. Put the file back, or restore a backup: npm run operator -- restore <backup file>. To begin with an empty database instead, delete ${join(dirname(file), STATE_FILE)} and start again.`
		);
	}
	return true;
}

/** Something else under the name of the database is recognised by its first bytes, before the engine touches it. */
function refuseForeign(file: string): void {
	if (statSync(file).isDirectory()) {
		throw new DataFolderProblem(
			`${file} is a folder, not a database. Move it away, or set DATA_DIR to another folder.`
		);
	}
	const head = Buffer.alloc(16);
	const handle = openSync(file, 'r');
	readSync(handle, head, 0, 16, 0);
	closeSync(handle);
	if (head.toString('latin1') !== 'SQLite format 3\0') throw damaged(file, 'not a database');
}

/** Reads through a connection that cannot write. @returns what the database went through */
function look(file: string, check: 'quick_check' | 'integrity_check'): readonly number[] {
	try {
		const reader = new Sqlite(file, { readonly: true, timeout: 200 });
		try {
			const verdict = String(reader.pragma(`${check}(1)`, { simple: true }));
			if (verdict !== 'ok') throw damaged(file, verdict);
			return appliedMigrations(reader);
		} finally {
			reader.close();
		}
	} catch (fault) {
		const { code = '', message = '' } = fault as { code?: string; message?: string };
		throw /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? damaged(file, message) : fault;
	}
}

function journalsOf(file: string): string[] {
	return [`${file}-wal`, `${file}-shm`].filter((part) => existsSync(part));
}

function damaged(file: string, verdict: string): DataFolderProblem {
	const [first = ''] = verdict.split('\n').filter((line) => !line.startsWith('***'));
	return new DataFolderProblem(
		`The database ${file} is damaged (${first}). Nothing was changed. ${RESTORE}`
	);
}

function newer(file: string, unknown: number): DataFolderProblem {
	const upgrades = unknown === 1 ? 'an upgrade' : `${unknown} upgrades`;
	return new DataFolderProblem(
		`The database ${file} belongs to a newer release: it went through ${upgrades} that this release does not know. Nothing was changed. Start the newer release, or restore a backup from before the upgrade.`
	);
}

function sizeOf(path: string): number | undefined {
	return statSync(path, { throwIfNoEntry: false })?.size;
}
