import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { registerAccount } from '../../../src/lib/server/auth/accounts';
import { grantRole } from '../../../src/lib/server/auth/roles';
import { readConfig } from '../../../src/lib/server/config';
import { openDatabase } from '../../../src/lib/server/db/open-database';
import { formRequest, sendRequest } from './send-request';

/** Who asks. */
export type Actor = 'guest' | 'learner' | 'moderator';
export const ACTORS: readonly Actor[] = ['guest', 'learner', 'moderator'];

/** The built product on a free port, with a folder of its own that is deleted afterwards. */
export interface ProductServer {
	readonly port: number;
	readonly origin: string;
	readonly pid: number;
	/** Where its database lies. */
	readonly folder: string;
	/** A cookie of a session that nothing has ended yet; empty for a guest. */
	cookieOf(actor: Actor): Promise<string>;
	/** Signs in anew the next time, because the session may have ended. */
	forgetCookie(actor: Actor): void;
	isRunning(): boolean;
	/** What the server wrote about faults of its own. */
	faults(): readonly string[];
	/** Sends the process a line and waits for its answer; for what was loaded into it before. */
	ask(line: string): Promise<unknown>;
	stop(): Promise<void>;
}

/**
 * Starts the built product with the demo's data, a learner and a moderator.
 * @param preload a module that the server process loads first
 */
export async function startProduct(preload?: string): Promise<ProductServer> {
	const folder = mkdtempSync(join(tmpdir(), 'product-'));
	execFileSync('npm', ['run', '--silent', 'seed'], { env: { ...process.env, DATA_DIR: folder } });
	await registerPeople(folder);
	const cookies = new Map<Actor, string>([['guest', '']]);
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = {
		...process.env,
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: origin,
		DATA_DIR: folder
	};
	const script = preload ? ['--import', preload, 'server.js'] : ['server.js'];
	const server = spawn(process.execPath, script, {
		env,
		stdio: ['ignore', 'ignore', 'pipe', 'ipc']
	});
	let told = '';
	server.stderr?.setEncoding('utf8').on('data', (text: string) => (told += text));
	while (!(await fetch(`${origin}/healthz`).catch(() => undefined))?.ok) {
		if (server.exitCode !== null) throw new Error(`the server ended at its start: ${told}`);
		await wait(50);
	}
	return {
		port,
		origin,
		pid: server.pid ?? 0,
		folder,
		cookieOf: async (actor) => {
			const known = cookies.get(actor);
			if (known !== undefined) return known;
			const fresh = await signIn(port, actor);
			cookies.set(actor, fresh);
			return fresh;
		},
		forgetCookie: (actor) => {
			if (actor !== 'guest') cookies.delete(actor);
		},
		isRunning: () => server.exitCode === null && server.signalCode === null,
		faults: () => told.split('\n').filter(Boolean),
		ask: async (line) => {
			const answer = once(server, 'message');
			server.send(line);
			return ((await answer) as unknown[])[0];
		},
		stop: async () => {
			if (server.exitCode === null && server.signalCode === null) {
				server.kill('SIGTERM');
				await once(server, 'exit');
			}
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

const passwordOf = (actor: Actor) => `the long password of a ${actor}`;
const emailOf = (actor: Actor) => `${actor}@city.example`;

async function registerPeople(folder: string): Promise<void> {
	const db = openDatabase(folder, readConfig({}).migrations);
	for (const actor of ['learner', 'moderator'] as const) {
		const now = Date.now();
		const person = { email: emailOf(actor), name: actor, password: passwordOf(actor) };
		const opened = await registerAccount(db, { ...person, locale: 'en', theme: 'device', now });
		if (opened.type !== 'registered') throw new Error(`${person.email} is ${opened.type}`);
		const { id: accountId } = opened.account;
		if (actor === 'moderator') await grantRole(db, { accountId, role: 'moderator', now });
	}
	db.close();
}

async function signIn(port: number, actor: Actor): Promise<string> {
	const fields = [
		['email', emailOf(actor)],
		['password', passwordOf(actor)]
	] as const;
	const answer = await sendRequest(port, formRequest('/en/sign-in', fields, ''));
	const [cookie = ''] = [answer.headers['set-cookie'] ?? []]
		.flat()
		.filter((one) => one.startsWith('session='));
	if (!cookie) throw new Error(`signing in as ${actor} was answered with ${answer.status}`);
	return cookie.split(';')[0] ?? '';
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
