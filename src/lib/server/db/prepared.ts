import type { Database, Read } from './open-database';

/**
 * A query that is built once for a database and not with every request; its values are placeholders.
 * Building a query takes several times as long as SQLite takes to answer it.
 */
export function prepared<Query>(
	build: (read: Read) => { prepare(): Query }
): (db: Database) => Query {
	const built = new WeakMap<Database, Query>();
	return (db) => {
		const known = built.get(db);
		if (known) return known;
		const query = build(db.read).prepare();
		built.set(db, query);
		return query;
	};
}
