import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { restoreBackup } from '$lib/server/db/folder/restore-backup';
import { writeBackup } from '../../../src/lib/server/db/folder/backup-files';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';
import { openForOperator } from '../../../src/lib/server/db/folder/open-for-operator';
import { answerOnce } from '../support/answer-form';
import {
	startBuiltServer,
	startRefused,
	temporaryFolder,
	withBuiltServer
} from '../support/built-server';
import { equal, holds, type Fault, type Outcome } from '../fault';
import { newVisitor } from '../support/visitor';

/** What is done to a folder, and what the refusal has to say. */
interface Damage {
	readonly what: string;
	readonly says: string;
	readonly do: (file: string) => void;
}

const DAMAGES: readonly Damage[] = [
	{
		what: 'nothing left in the file',
		says: 'is empty: its content was lost',
		do: (file) => truncateSync(file, 0)
	},
	{
		what: 'file gone, journal left',
		says: 'is missing, and its journal',
		do: (file) => rmSync(file)
	},
	{
		what: 'file and journal gone',
		says: 'is missing, although this folder had one',
		do: (file) => {
			for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
		}
	},
	{
		what: 'another kind of file',
		says: 'is damaged (not a database)',
		do: (file) => writeFileSync(file, 'words '.repeat(5000))
	},
	{ what: 'half of the file gone', says: 'is damaged', do: loseHalf },
	{ what: 'one byte of an index', says: 'is damaged', do: damageIndex },
	{ what: 'a newer release was here', says: 'belongs to a newer release', do: comeFromLater }
];

export const fault: Fault = {
	title: 'A lost, damaged or newer database',
	quick: true,
	async run() {
		const killed = await killedFolder();
		const backup = await backupOf(killed);
		const outcomes: Outcome[] = [];
		for (const damage of DAMAGES) outcomes.push(...(await tryDamage(damage, killed, backup)));
		rmSync(killed, { recursive: true });
		return outcomes;
	}
};

/** A backup of a copy, so that the journal of the killed server stays as it is. */
async function backupOf(killed: string): Promise<string> {
	const copy = temporaryFolder();
	cpSync(killed, copy, { recursive: true });
	const db = openForOperator(copy);
	const backup = join(copy, 'backup.sqlite');
	await writeBackup(db, backup);
	db.close();
	return backup;
}

/** A folder as a killed server leaves it: with rows that are only in the journal. */
async function killedFolder(): Promise<string> {
	const server = await startBuiltServer();
	for (let visitor = 0; visitor < 3; visitor += 1) await answerOnce(newVisitor(server.origin));
	server.send('SIGKILL');
	await server.ended;
	return server.folder;
}

async function tryDamage(damage: Damage, killed: string, backup: string): Promise<Outcome[]> {
	const folder = temporaryFolder();
	cpSync(killed, folder, { recursive: true });
	damage.do(join(folder, DATABASE_FILE));
	const before = hashes(folder);
	const refused = await startRefused({ folder });
	const isUntouched = hashes(folder) === before;
	const said = refused.said.trim();
	restoreBackup(folder, backup);
	const answers = await withBuiltServer({ folder }, ({ origin }) => answerOnce(newVisitor(origin)));
	rmSync(folder, { recursive: true });
	return [
		equal(`${damage.what}: ends with`, 1, refused.code),
		holds(
			'  says',
			damage.says,
			said.slice(0, 150),
			said.includes(damage.says) && !said.includes('\n')
		),
		equal('  files left as they were', true, isUntouched),
		equal('  an answer after the restore', 303, answers)
	];
}

/** As long as the journal holds every page, the engine can do without the file: that is emptied first. */
function loseHalf(file: string): void {
	const database = new Sqlite(file);
	database.pragma('wal_checkpoint(TRUNCATE)');
	database.close();
	truncateSync(file, 4096 * 9);
}

/** Only the full check sees this: the table is whole, one byte of one of its indexes is another. */
function damageIndex(file: string): void {
	const database = new Sqlite(file);
	database.pragma('wal_checkpoint(TRUNCATE)');
	const page = Number(
		database
			.prepare(`select rootpage from sqlite_master where name = 'attempt_question'`)
			.pluck()
			.get()
	);
	const size = Number(database.pragma('page_size', { simple: true }));
	database.close();
	const bytes = readFileSync(file);
	const at = bytes.indexOf('link-rule', (page - 1) * size);
	bytes[at] = 0x6d;
	writeFileSync(file, bytes);
}

function comeFromLater(file: string): void {
	const database = new Sqlite(file);
	database.exec(
		`insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)`
	);
	database.close();
}

/** Content of the database and its journal; what helps the engine find its way in the journal may change. */
function hashes(folder: string): string {
	const names = readdirSync(folder).filter(
		(name) => !name.endsWith('-shm') && !name.startsWith('server.')
	);
	return names
		.sort()
		.map(
			(name) =>
				name +
				createHash('sha256')
					.update(readFileSync(join(folder, name)))
					.digest('hex')
		)
		.join();
}
