import Sqlite from 'better-sqlite3';

const METHODS = ['all', 'get', 'run', 'iterate'] as const;

type Method = (...values: readonly unknown[]) => unknown;

/** The object from which every statement of every connection has its methods. */
const statements = Object.getPrototypeOf(
	new Sqlite(':memory:').prepare('select 1')
) as Sqlite.Statement;

/**
 * Runs some work and hears every statement that reaches SQLite meanwhile, on whatever connection.
 * @returns the texts of the statements in their order
 */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
	const heard: string[] = [];
	const former = METHODS.map((name) => [name, Reflect.get(statements, name) as Method] as const);
	for (const [name, method] of former) {
		Object.defineProperty(statements, name, {
			configurable: true,
			writable: true,
			value(this: Sqlite.Statement, ...values: unknown[]) {
				heard.push(this.source);
				return Reflect.apply(method, this, values);
			}
		});
	}
	try {
		await work();
	} finally {
		for (const [name, value] of former) {
			Object.defineProperty(statements, name, { configurable: true, writable: true, value });
		}
	}
	return heard;
}
