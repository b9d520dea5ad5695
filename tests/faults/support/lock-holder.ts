import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';

/** Lets another process hold the write lock of a database until it is told to let go. */
export async function holdWriteLock(folder: string): Promise<{ letGo(): Promise<void> }> {
	const code = `
		import Sqlite from 'better-sqlite3';
		const holder = new Sqlite(process.argv[1]);
		holder.exec('BEGIN IMMEDIATE');
		console.log('held');
		process.stdin.resume();`;
	const child = spawn(
		process.execPath,
		['--input-type=module', '-e', code, join(folder, DATABASE_FILE)],
		{ stdio: ['pipe', 'pipe', 'inherit'] }
	);
	await once(child.stdout, 'data');
	return {
		async letGo() {
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		}
	};
}
