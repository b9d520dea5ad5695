import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

/** Rows and a hash of their content, by table; only of the tables and columns that were asked for. */
export type StoredContent = Readonly<
	Record<string, { readonly rows: number; readonly hash: string }>
>;

/** The columns of every table of a database. */
export type TableColumns = Readonly<Record<string, readonly string[]>>;

interface Column {
	readonly name: string;
	readonly type: string;
}

/** Values that a check of the table asks for. */
const ALLOWED: Readonly<Record<string, (row: number) => string | number>> = {
	'finding.answer': (row) => ['met', 'not-met', 'unknown'][row % 3] ?? '',
	'agreed_finding.answer': () => 'met',
	'attempt.outcome': (row) => ['right', 'partly', 'wrong', 'kept'][row % 4] ?? '',
	'attempt.certainty': (row) => ['sure', 'fairly', 'guessing'][row % 3] ?? '',
	'test_attempt.passed': (row) => row % 2,
	'gain_check.phase': (row) => ['before', 'after'][row % 2] ?? '',
	'account_role.role': (row) => ['moderator', 'admin'][row % 2] ?? '',
	'outline_action.cost': (row) => ['none', 'low', 'medium', 'high', ''][row % 5] ?? '',
	'practice_proposal.state': (row) => ['waiting', 'published', 'declined'][row % 3] ?? '',
	'city_value.value': (row) => row % 10_000
};

/** Columns that are read as JSON. */
const JSON_COLUMNS = [
	'answer',
	'answers',
	'question_ids',
	'results',
	'certainties',
	'languages',
	'indicator_ids'
];

/** Tags of the migrations in the folder, in their order. */
export function migrationTags(): string[] {
	return journal().entries.map(({ tag }) => tag);
}

/**
 * Makes a database as a release with the first `count` migrations would have left it, with rows in every table.
 * @returns the columns that this release knew
 */
export function makeReleasedDatabase(file: string, count: number, rows: number): TableColumns {
	const folder = firstMigrations(count);
	const database = new Sqlite(file);
	database.pragma('journal_mode = WAL');
	migrate(drizzle(database), { migrationsFolder: folder });
	rmSync(folder, { recursive: true });
	const columns = columnsOf(database);
	database.transaction(() => {
		for (const table of Object.keys(columns)) fill(database, table, rows);
	})();
	const orphans = database.pragma('foreign_key_check') as unknown[];
	database.close();
	if (orphans.length > 0) throw new Error(`${orphans.length} rows have no parent`);
	return columns;
}

/** What a database holds in these columns, whatever was added to it since. */
export function contentOf(file: string, columns: TableColumns): StoredContent {
	const database = new Sqlite(file, { readonly: true });
	const entries = Object.entries(columns).map(([table, names]) => {
		const list = names.map((name) => `"${name}"`).join(', ');
		const all = database.prepare(`select ${list} from "${table}" order by ${list}`).raw().all();
		const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
		return [table, { rows: all.length, hash }] as const;
	});
	database.close();
	return Object.fromEntries(entries);
}

function journal(): { entries: { tag: string }[] } {
	return JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as {
		entries: { tag: string }[];
	};
}

function firstMigrations(count: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'toolkit-migrations-'));
	const { entries, ...rest } = journal();
	mkdirSync(join(folder, 'meta'));
	const kept = entries.slice(0, count);
	for (const { tag } of kept) cpSync(`drizzle/${tag}.sql`, join(folder, `${tag}.sql`));
	writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...rest, entries: kept }));
	return folder;
}

function columnsOf(database: Sqlite.Database): TableColumns {
	const tables = database
		.prepare(
			`select name from sqlite_master where type = 'table'
				and name not like '\\_\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'`
		)
		.pluck()
		.all() as string[];
	return Object.fromEntries(
		tables.map((table) => [table, infoOf(database, table).map(({ name }) => name)])
	);
}

function infoOf(database: Sqlite.Database, table: string): Column[] {
	return database.pragma(`table_info("${table}")`) as Column[];
}

function fill(database: Sqlite.Database, table: string, rows: number): void {
	database.pragma('defer_foreign_keys = ON');
	const columns = infoOf(database, table);
	const keys = database.pragma(`foreign_key_list("${table}")`) as { from: string; table: string }[];
	const parents = new Map(keys.map((key) => [key.from, key.table]));
	const insert = database.prepare(
		`insert into "${table}" values (${columns.map(() => '?').join(', ')})`
	);
	for (let row = 0; row < rows; row += 1) {
		insert.run(columns.map((column) => valueOf(table, column, parents.get(column.name), row)));
	}
}

function valueOf(table: string, { name, type }: Column, parent: string | undefined, row: number) {
	const allowed = ALLOWED[`${table}.${name}`];
	if (allowed) return allowed(row);
	if (parent) return `${parent} ${row}`;
	if (JSON_COLUMNS.includes(name)) return JSON.stringify({ [name]: row });
	if (name === 'id') return `${table} ${row}`;
	return type.toLowerCase() === 'integer' ? row * 7 : `${name} № ${row}`;
}
