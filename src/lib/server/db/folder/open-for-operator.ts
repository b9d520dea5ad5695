import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, DataFolderProblem, type Database } from '../database';
import { openDoors } from '../open-database';
import { openWriter } from '../open-writer';

/**
 * Opens the database of a data folder beside a running server: without its lock and without
 * upgrading the tables, which only the server does.
 * @throws DataFolderProblem when no server has made a database there yet
 */
export function openForOperator(folder: string): Database {
	const file = join(folder, DATABASE_FILE);
	if (!existsSync(file)) {
		throw new DataFolderProblem(
			`There is no database in ${folder} yet. Start the server once, or set DATA_DIR to the folder it uses.`
		);
	}
	return openDoors(file, openWriter(file), () => undefined);
}
