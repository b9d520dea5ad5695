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

/**
 * The same for a query that differs by a thing of the content, such as a module with its lessons: built once for each
 * thing, since content stays as it is while the server runs.
 */
export function preparedFor<Thing extends object, Query>(
	build: (read: Read, thing: Thing) => { prepare(): Query }
): (db: Database, thing: Thing) => Query {
	const built = new WeakMap<Thing, (db: Database) => Query>();
	return (db, thing) => {
		const query = built.get(thing) ?? prepared((read) => build(read, thing));
		built.set(thing, query);
		return query(db);
	};
}
