import { is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';

const schemas = import.meta.glob<Record<string, unknown>>('../../src/lib/server/db/schema/*.ts', {
	eager: true
});

/** Every table of the schema, also those of a file that is new. */
export const ALL_TABLES: readonly SQLiteTable[] = Object.values(schemas).flatMap((schema) =>
	Object.values(schema).filter((one): one is SQLiteTable => is(one, SQLiteTable))
);
