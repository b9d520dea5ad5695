import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';

/** How often each attempt id is stored in a data folder, and whether the file is sound. */
export function storedAnswers(folder: string): {
	readonly times: ReadonlyMap<string, number>;
	readonly integrity: string;
} {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	const rows = database
		.prepare('select coalesce(form_id, id) as form, count(*) as times from attempt group by form')
		.all() as { form: string; times: number }[];
	const integrity = String(database.pragma('integrity_check', { simple: true }));
	database.close();
	return { times: new Map(rows.map(({ form, times }) => [form, times])), integrity };
}
