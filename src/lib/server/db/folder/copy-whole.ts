import { closeSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/**
 * Copies a database to a new file that only its owner may read, as of one moment, while others write.
 * The copy is made inside one read transaction of its own, so it ends however much is written meanwhile.
 */
export function copyWhole(file: string, target: string): void {
	closeSync(openSync(target, 'wx', 0o600));
	const source = new Sqlite(file, { readonly: true, timeout: 2000 });
	try {
		source.prepare('VACUUM INTO ?').run(target);
	} finally {
		source.close();
	}
}
