import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../src/lib/server/db/database';
import { contentOf, makeReleasedDatabase, migrationTags } from '../support/released-database';
import { launch, temporaryFolder, withBuiltServer } from './built-server';
import { equal, type Fault, type Outcome } from './fault';

const ROWS = 10_000;
const KILLS = 6;

export const fault: Fault = {
	title: `Upgrades killed ${KILLS} times in the middle, then run twice`,
	quick: false,
	async run() {
		const outcomes: Outcome[] = [];
		for (const [place, tag] of migrationTags().entries()) {
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
	for (let kill = 0; kill < KILLS; kill += 1) await startAndKill(folder, 150 + kill * 70);
	for (let start = 0; start < 2; start += 1) {
		await withBuiltServer({ folder }, async () => undefined);
	}
	const after = contentOf(file, columns);
	const database = new Sqlite(file, { readonly: true });
	const sound = [
		database.pragma('integrity_check', { simple: true }),
		(database.pragma('foreign_key_check') as unknown[]).length
	];
	database.close();
	const changed = Object.keys(before).filter(
		(table) => JSON.stringify(before[table]) !== JSON.stringify(after[table])
	);
	const isCopyGone = !existsSync(`${file}.before-upgrade`);
	rmSync(folder, { recursive: true });
	return [
		equal(`${tag}: tables of ${ROWS} rows with another count or hash`, '', changed.join(', ')),
		equal(
			`${tag}: integrity, rows without parents, copy removed`,
			'ok, 0, true',
			[...sound, isCopyGone].join(', ')
		)
	];
}

async function startAndKill(folder: string, afterMs: number): Promise<void> {
	const server = await launch({ folder });
	await wait(afterMs);
	server.send('SIGKILL');
	await server.ended;
}
