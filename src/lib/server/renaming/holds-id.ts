import { like, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Rows whose JSON holds one of some ids; a few too many may be found, none too few. */
export function holdsId(columns: readonly SQLiteColumn[], ids: readonly string[]): SQL | undefined {
	return or(...columns.flatMap((column) => ids.map((id) => like(sql`${column}`, `%"${id}"%`))));
}
