import Sqlite from 'better-sqlite3';

/** The one connection that writes. It never waits for a lock: that would stop every request meanwhile. */
export function openWriter(file: string): Sqlite.Database {
	const writer = new Sqlite(file, { timeout: 0 });
	try {
		writer.pragma('journal_mode = WAL');
		// better-sqlite3 lowers this to NORMAL in WAL mode; a power cut could then lose acknowledged answers
		writer.pragma('synchronous = FULL');
		writer.pragma('foreign_keys = ON');
		// sorting must work on a full disk too
		writer.pragma('temp_store = MEMORY');
		return writer;
	} catch (fault) {
		writer.close();
		throw fault;
	}
}

/** The connection that reads. A writer never makes it wait; only a foreign program with the file to itself could. */
export function openReader(file: string): Sqlite.Database {
	const reader = new Sqlite(file, { readonly: true, timeout: 20 });
	reader.pragma('temp_store = MEMORY');
	return reader;
}
