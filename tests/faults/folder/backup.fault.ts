import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';
import { answerOnce } from '../support/answer-form';
import { letAnswer } from '../support/answering-crowd';
import { startBuiltServer, stop, temporaryFolder, withBuiltServer } from '../support/built-server';
import { equal, holds, type Fault } from '../fault';
import { storedAnswers } from '../support/stored-answers';
import { newVisitor } from '../support/visitor';

const BALLAST = 120_000_000;
const run = promisify(execFile);

export const fault: Fault = {
	title: 'A backup of a large database under constant writes, restored elsewhere',
	quick: false,
	async run() {
		const folder = temporaryFolder();
		await stop(await startBuiltServer({ folder }));
		addBallast(join(folder, DATABASE_FILE));
		const server = await startBuiltServer({ folder });
		const crowd = letAnswer(server.origin, 8);
		while (crowd.acknowledged.size < 20) await wait(50);
		const before = new Set(crowd.acknowledged);
		const backup = join(folder, 'backup.sqlite');
		const began = performance.now();
		await operator('backup', folder, backup);
		const seconds = (performance.now() - began) / 1000;
		const meanwhile = crowd.acknowledged.size - before.size;
		await crowd.end();
		await stop(server);
		const mode = (statSync(backup).mode & 0o777).toString(8);

		const elsewhere = join(folder, 'elsewhere');
		mkdirSync(elsewhere);
		await operator('restore', elsewhere, backup);
		const answered = await withBuiltServer({ folder: elsewhere }, ({ origin }) =>
			answerOnce(newVisitor(origin))
		);
		const { times, integrity } = storedAnswers(elsewhere);
		const lost = [...before].filter((id) => !times.has(id));
		rmSync(folder, { recursive: true });
		return [
			holds(
				`time for ${BALLAST / 1e6} MB`,
				'ends, ≤ 60 s',
				`${seconds.toFixed(1)} s`,
				seconds <= 60
			),
			holds('answers acknowledged meanwhile', '> 0', meanwhile, meanwhile > 0),
			equal('mode of the backup', '600', mode),
			equal(`of ${before.size} answers acknowledged before, lost`, 0, lost.length),
			equal('an answer after the restore', 303, answered),
			equal('integrity', 'ok', integrity)
		];
	}
};

function addBallast(file: string): void {
	const database = new Sqlite(file);
	database.exec('create table ballast (bytes blob)');
	const insert = database.prepare('insert into ballast values (randomblob(1000000))');
	for (let bytes = 0; bytes < BALLAST; bytes += 1_000_000) insert.run();
	database.close();
}

async function operator(command: string, folder: string, file: string): Promise<void> {
	await run(process.execPath, ['--import', 'tsx', 'scripts/operator.ts', command, file], {
		env: { PATH: process.env.PATH, DATA_DIR: folder, TSX_TSCONFIG_PATH: 'tsconfig.scripts.json' }
	});
}
