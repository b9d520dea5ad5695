import { statSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/lib/server/config';
import { DATABASE_FILE } from '../../src/lib/server/db/database';
import { readFolderState } from '../../src/lib/server/db/folder/folder-state';
import { freeBytes } from '../../src/lib/server/db/upgrade/advice';
import { examineDatabase, type Examined } from '../../src/lib/server/db/upgrade/examine-database';
import type { Finding } from './finding';
import { fine, note, problem } from './finding';

const ROOM = 100 * 1000000;

/** What is worth knowing of the database. */
export function databaseOf(config: Config, now: number): Finding[] {
	const folder = config.dataDir;
	const file = join(folder, DATABASE_FILE);
	const state = readFolderState(folder);
	const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
	const hadOne = state !== undefined || existsSync(`${file}-wal`) || existsSync(file);
	if (size === 0) {
		return hadOne
			? [
					problem(
						`The database ${file} is missing or empty, although this folder had one. Put the file back, or restore a backup: npm run operator -- restore <backup file>`
					)
				]
			: [note('Database: none yet; the first start makes it')];
	}
	try {
		return [roomOf(folder, size), ...tell(examineDatabase(folder, config.migrations), now)];
	} catch (fault) {
		return [damaged((fault as Error).message)];
	}
}

function roomOf(folder: string, size: number): Finding {
	const free = freeBytes(folder);
	if (free === undefined) return note('Disk: the system does not tell how much is free');
	const needed = Math.max(ROOM, 2 * size);
	const says = `Disk: ${megabytes(free)} free`;
	return free >= needed
		? fine(says)
		: problem(`${says}, and an upgrade or a busy day needs ${megabytes(needed)}. Free some space.`);
}

function tell(seen: Examined, now: number): Finding[] {
	const { integrity, orphans, unknown, pending, isWal, bytes, latestAt } = seen;
	return [
		integrity === 'ok'
			? fine(`Database: ${megabytes(bytes)}, every page and index is sound`)
			: damaged(integrity),
		orphans === 0
			? fine('Relations: every row has its parent')
			: problem(
					`${orphans} rows lost the row they belong to. Restore a backup from before, and report this.`
				),
		versionOf(unknown, pending),
		isWal
			? fine('Journal: WAL')
			: note('Journal: not WAL; the next start changes it, as after a restore'),
		latestAt > now + 5 * 60000
			? problem(
					`The clock of this machine says ${new Date(now).toISOString()}, and rows were written at ${new Date(latestAt).toISOString()}. Set the clock: sessions and links end by it.`
				)
			: fine(`Clock: ${new Date(now).toISOString()}`)
	];
}

function versionOf(unknown: number, pending: readonly string[]): Finding {
	if (unknown > 0) {
		return problem(
			'The database belongs to a newer release. Start that one, or restore a backup from before the upgrade.'
		);
	}
	if (pending.length === 0) return fine('Tables: up to date');
	return note(`Tables: the next start applies ${pending.join(', ')}. Make a backup before.`);
}

function damaged(verdict: string): Finding {
	const [first = ''] = verdict.split('\n').filter((line) => !line.startsWith('***'));
	return problem(
		`The database is damaged (${first}). Stop the server and restore a backup: npm run operator -- restore <backup file>`
	);
}

function megabytes(bytes: number): string {
	return `${(bytes / 1000000).toFixed(1)} MB`;
}
