import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE, openDatabase, openDoors } from '../../../src/lib/server/db/open-database';
import { openWriter } from '../../../src/lib/server/db/open-writer';
import { startSession } from '../../../src/lib/server/auth/sessions';
import { grantRole } from '../../../src/lib/server/auth/roles';
import { openAccount } from './open-account';

/** A server with a database of its own, whose disk a test may lock without harm to other tests. */
export interface OwnServer {
	readonly origin: string;
	/** Opens an account and signs it in; gives the session's cookie and whose work it is. */
	person(name: string, role?: 'moderator'): Promise<SignedIn>;
	/** A cookie of a new session of the same account. */
	signInAgain(person: SignedIn): Promise<SignedIn>;
	/** Number that a query gives. */
	count(query: string, values: Readonly<Record<string, string>>): number;
	/** Another process takes the write lock until the returned function is called. */
	lock(): () => void;
	stop(): Promise<void>;
}

export interface SignedIn {
	readonly accountId: string;
	readonly learnerId: string;
	readonly email: string;
	readonly session: string;
}

/** Starts a server on a free port with an empty database. */
export async function startOwnServer(): Promise<OwnServer> {
	const folder = mkdtempSync(join('test-results', 'own-'));
	openDatabase(folder, 'drizzle').close();
	const { server, origin } = await serve(folder);
	const file = join(folder, DATABASE_FILE);
	const own = new Sqlite(file, { timeout: 5000 });
	const db = openDoors(file, openWriter(file), () => own.close());
	let people = 0;
	return {
		origin,
		async person(name, role) {
			people += 1;
			const email = `${name.toLowerCase()}-${people}@kept.example`;
			const { id, learnerId } = await openAccount(db, { email, name });
			if (role) await grantRole(db, { accountId: id, role, now: 1 });
			const { id: session } = await startSession(db, id, 'test');
			return { accountId: id, learnerId, email, session };
		},
		async signInAgain(person) {
			const { id: session } = await startSession(db, person.accountId, 'test');
			return { ...person, session };
		},
		count(query, values) {
			return own.prepare<unknown[], number>(query).pluck().get(values) ?? 0;
		},
		lock() {
			own.exec('BEGIN IMMEDIATE');
			return () => void own.exec('ROLLBACK');
		},
		async stop() {
			server.kill('SIGTERM');
			if (server.exitCode === null) await once(server, 'exit');
			db.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function serve(folder: string) {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	const origin = `http://127.0.0.1:${port}`;
	const server = spawn(process.execPath, ['server.js'], {
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: origin,
			DATA_DIR: folder
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	while (server.exitCode === null) {
		const answer = await fetch(`${origin}/en`).catch(() => undefined);
		if (answer?.ok) return { server, origin };
		await wait(50);
	}
	throw new Error('the server ended before it served a page');
}
