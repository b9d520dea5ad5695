import { AsyncLocalStorage } from 'node:async_hooks';
import type Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { DatabaseBusy, type Database, type Queries, type Write } from './database';
import { writeQueue } from './write-queue';

/** The door through which everything is written: one transaction at a time, over the one connection that writes. */
export function createWriteDoor(writer: Sqlite.Database): Pick<Database, 'write' | 'tryWrite'> {
	rememberStatements(writer);
	const builder = drizzle(onlyInTransaction(writer), { casing: 'snake_case' });
	const inside = new AsyncLocalStorage<true>();
	const queue = writeQueue(() => begin(writer));

	const transaction =
		<Result>(work: (tx: Write) => Promise<Result>) =>
		() =>
			inside.run(true, () => transact(writer, builder, work));
	const refuseNested = () => {
		if (inside.getStore()) throw new Error('a write inside a write would wait for itself');
	};
	return {
		write(work) {
			refuseNested();
			return queue.enter(transaction(work));
		},
		async tryWrite(work) {
			refuseNested();
			if (queue.isBlocked()) return false;
			try {
				await queue.enterIfFree(transaction(work));
				return true;
			} catch (fault) {
				if (fault instanceof DatabaseBusy) return false;
				throw fault;
			}
		}
	};
}

/** Compiles each statement once; the query builder would do it again for every answer that is stored. */
function rememberStatements(writer: Sqlite.Database): void {
	const compiled = new Map<string, Sqlite.Statement>();
	const compile = writer.prepare.bind(writer) as (text: string) => Sqlite.Statement;
	const prepare = (text: string) => {
		const statement = compiled.get(text) ?? compile(text);
		compiled.set(text, statement);
		return statement;
	};
	writer.prepare = prepare as typeof writer.prepare;
}

/** Begins at once: false while another process holds the file. */
function begin(writer: Sqlite.Database): boolean {
	try {
		// A disk that was full may have refused to undo the transaction before.
		if (writer.inTransaction) writer.exec('ROLLBACK');
		writer.exec('BEGIN IMMEDIATE');
		return true;
	} catch (fault) {
		if (codeOf(fault).startsWith('SQLITE_BUSY')) return false;
		throw asBusy(fault);
	}
}

/** Runs `work` in the transaction that has begun, and ends that. */
async function transact<Result>(
	writer: Sqlite.Database,
	builder: Queries,
	work: (tx: Write) => Promise<Result>
): Promise<Result> {
	const { tx, end } = mortal(builder);
	try {
		const result = await work(tx);
		end();
		writer.exec('COMMIT');
		return result;
	} catch (fault) {
		end();
		undo(writer);
		throw asBusy(fault);
	}
}

/** Undoes what was begun; where even that is refused, the next write tries it again before it begins. */
function undo(writer: Sqlite.Database): void {
	try {
		if (writer.inTransaction) writer.exec('ROLLBACK');
	} catch (fault) {
		if (!isRefusedByDisk(fault)) throw fault;
	}
}

/** A disk that refuses is busy for now; every other fault stays what it is. */
function asBusy(fault: unknown): unknown {
	return isRefusedByDisk(fault) ? new DatabaseBusy((fault as Error).message) : fault;
}

function isRefusedByDisk(fault: unknown): boolean {
	return /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN|PROTOCOL)/.test(codeOf(fault));
}

function codeOf(fault: unknown): string {
	const { code, cause } = (fault ?? {}) as { code?: string; cause?: { code?: string } };
	return code ?? cause?.code ?? '';
}

/** A connection that runs nothing outside a transaction, not even a query that was built inside one and awaited late. */
function onlyInTransaction(writer: Sqlite.Database): Sqlite.Database {
	return new Proxy(writer, {
		get(target, property) {
			if (property === 'prepare' && !target.inTransaction) {
				throw new Error('this transaction has ended');
			}
			const value: unknown = Reflect.get(target, property);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		}
	});
}

/** A builder that refuses to work after its transaction, so that no query falls outside it. */
function mortal(builder: Queries): { tx: Write; end: () => void } {
	let alive = true;
	const tx = new Proxy(builder, {
		get(target, property, receiver) {
			if (!alive) throw new Error('this transaction has ended');
			return Reflect.get(target, property, receiver) as unknown;
		}
	});
	return { tx, end: () => void (alive = false) };
}
