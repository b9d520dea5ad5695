import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../src/serve/read-settings.js';
import type { Config } from '../src/lib/server/config';
import { freeBytes } from '../src/lib/server/db/upgrade/advice';
import { lastBackup } from '../src/lib/server/db/folder/backup-files';
import { DATABASE_FILE } from '../src/lib/server/db/database';
import { examineDatabase, type Examined } from '../src/lib/server/db/upgrade/examine-database';
import { ownFiles, readFolderState } from '../src/lib/server/db/folder/folder-state';

/** One line of the report. A problem says what to do; a note is worth knowing and keeps nobody from working. */
export interface Finding {
	readonly kind: 'fine' | 'note' | 'problem';
	readonly says: string;
}

const DAY = 24 * 60 * 60 * 1000;
const ROOM = 100 * 1_000_000;

/** Looks at everything the server needs, and changes nothing. */
export function examine(
	config: Config,
	environment: Record<string, string | undefined>,
	now: number
): readonly Finding[] {
	const folder = config.dataDir;
	return [
		...settingsOf(environment),
		...programOf(config),
		...(existsSync(folder) ? folderOf(config, now) : [noFolder(folder)])
	];
}

const fine = (says: string): Finding => ({ kind: 'fine', says });
const note = (says: string): Finding => ({ kind: 'note', says });
const problem = (says: string): Finding => ({ kind: 'problem', says });

function settingsOf(environment: Record<string, string | undefined>): Finding[] {
	try {
		const { origin, host, port, isLocal } = readSettings(environment);
		const findings = [fine(`Settings: listens on ${host}, port ${port}; people use ${origin}`)];
		if (!isLocal && origin.startsWith('http:')) {
			findings.push(
				note(
					'ORIGIN is plain http: passwords travel readable for the whole network. Use https outside of one room.'
				)
			);
		}
		if (origin.startsWith('https:') && !environment.TRUSTED_PROXY) {
			findings.push(
				note(
					'TRUSTED_PROXY is not set: behind a proxy everybody seems to come from one address. If the proxy runs on this machine: TRUSTED_PROXY=loopback'
				)
			);
		}
		return findings;
	} catch (fault) {
		return [problem((fault as Error).message)];
	}
}

function programOf({ migrations }: Config): Finding[] {
	const build = join(migrations, '../build/handler.js');
	return [
		existsSync(build) ? fine('Build: there') : problem('There is no build: run npm run build'),
		fine(
			`Node ${process.versions.node}. npm start limits its heap to 128 MB; who starts node without npm writes: node --max-old-space-size=128 --max-semi-space-size=4 server.js`
		)
	];
}

function noFolder(folder: string): Finding {
	return note(
		`There is no folder ${folder} yet; the first start makes it. If there should be one, set DATA_DIR as for the server.`
	);
}

function folderOf(config: Config, now: number): Finding[] {
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

function databaseOf(config: Config, now: number): Finding[] {
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
		latestAt > now + 5 * 60_000
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
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
