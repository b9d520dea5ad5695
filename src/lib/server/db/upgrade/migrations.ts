import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';

/** A migration of this release; `when` is what the database remembers of it. */
export interface KnownMigration {
	readonly tag: string;
	readonly when: number;
}

/** The migrations of this release in their order. */
export function knownMigrations(folder: string): readonly KnownMigration[] {
	const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
		readonly entries: readonly KnownMigration[];
	};
	return journal.entries.map(({ tag, when }) => ({ tag, when }));
}

/** What a database went through, oldest first; nothing for one that has no tables yet. */
export function appliedMigrations(connection: Sqlite.Database): readonly number[] {
	const table = connection
		.prepare(`select name from sqlite_master where name = '__drizzle_migrations'`)
		.get();
	if (!table) return [];
	const rows = connection
		.prepare('select created_at as at from __drizzle_migrations order by created_at')
		.all() as { at: number }[];
	return rows.map(({ at }) => Number(at));
}

/** Migrations that are still to be applied: those after the latest one that the database went through. */
export function pendingAmong(
	applied: readonly number[],
	known: readonly KnownMigration[]
): readonly KnownMigration[] {
	const latest = applied.at(-1) ?? -Infinity;
	return known.filter(({ when }) => when > latest);
}

/** How many migrations the database went through that this release does not know. */
export function unknownAmong(applied: readonly number[], known: readonly KnownMigration[]): number {
	return applied.filter((at) => !known.some(({ when }) => when === at)).length;
}
