import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';
import { openDatabase } from '../../../src/lib/server/db/open-database';
import { compareFacts } from '../../support/compare-facts';
import {
	contentOf,
	makeReleasedDatabase,
	migrationTags,
	type StoredContent
} from '../../support/content/released-database';
import { launch, temporaryFolder, withBuiltServer } from '../support/built-server';
import { equal, holds, type Fault, type Outcome } from '../fault';

const ROWS = Number(process.env.FAULT_ROWS ?? 2000);
const KILLS = Number(process.env.FAULT_KILLS ?? 6);

export const fault: Fault = {
	title: `Upgrades of ${ROWS} rows in every table, killed ${KILLS} times in the middle, then run twice`,
	quick: false,
	async run() {
		const outcomes: Outcome[] = [];
		// from the last state there is nothing to upgrade
		for (const [place, tag] of migrationTags().slice(0, -1).entries()) {
			outcomes.push(...(await upgradeFrom(tag, place + 1)));
		}
		return outcomes;
	}
};

async function upgradeFrom(tag: string, count: number): Promise<Outcome[]> {
	const folder = temporaryFolder();
	const file = join(folder, DATABASE_FILE);
	const columns = makeReleasedDatabase(file, count, ROWS);
	const before = contentOf(file, columns);
	let killed = 0;
	for (let kill = 0; kill < KILLS; kill += 1) {
		if (await startAndKill(folder, kill)) killed += 1;
	}
	for (let start = 0; start < 2; start += 1) {
		await withBuiltServer({ folder }, async () => undefined);
	}
	const after = contentOf(file, columns);
	const rows = Object.values(before).reduce((sum, table) => sum + table.rows, 0);
	const facts = await factsOf(folder);
	const isCopyGone = !existsSync(`${file}.before-upgrade`);
	const sound = soundness(file);
	rmSync(folder, { recursive: true });
	return [
		equal(
			`${tag}: of ${Object.keys(before).length} tables with ${rows} rows, other count or hash`,
			'',
			changedTables(before, after).join(', ')
		),
		equal(
			`${tag}: integrity, rows without parents, copy removed`,
			'ok, 0, true',
			`${sound}, ${isCopyGone}`
		),
		equal(`${tag}: rows without a fact, facts without a row`, '', facts.join(', ')),
		holds(`${tag}: kills in the middle, with the copy beside the file`, '≥ 1', killed, killed > 0)
	];
}

async function factsOf(folder: string): Promise<string[]> {
	const db = openDatabase(folder, 'drizzle');
	try {
		return (await compareFacts(db)).slice(0, 3);
	} finally {
		db.close();
	}
}

function changedTables(before: StoredContent, after: StoredContent): string[] {
	return Object.keys(before).filter(
		(table) => JSON.stringify(before[table]) !== JSON.stringify(after[table])
	);
}

function soundness(file: string): string {
	const database = new Sqlite(file, { readonly: true });
	const integrity = String(database.pragma('integrity_check', { simple: true }));
	const orphans = (database.pragma('foreign_key_check') as unknown[]).length;
	database.close();
	return `${integrity}, ${orphans}`;
}

/**
 * Kills a server at a random moment of its upgrade, however long this machine takes to load it: in turn after it has
 * taken the folder, and after the copy is complete with which the upgrade begins.
 * @returns whether the upgrade was in the middle
 */
async function startAndKill(folder: string, turn: number): Promise<boolean> {
	const copy = join(folder, `${DATABASE_FILE}.before-upgrade`);
	const begun = turn % 2 === 0 ? join(folder, 'server.lock') : copy;
	rmSync(begun, { force: true });
	const server = await launch({ folder });
	while (!existsSync(begun) && !server.said().includes('Serving') && server.isRunning()) {
		await wait(1);
	}
	await wait(Math.random() * 20);
	server.send('SIGKILL');
	await server.ended;
	return existsSync(copy);
}
