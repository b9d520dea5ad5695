import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How to start the server; everything has a default. */
export interface ServerOptions {
	/** Data folder; a temporary one that is removed afterwards, unless given. */
	readonly folder?: string;
	readonly settings?: Readonly<Record<string, string>>;
	/** Flags of Node itself. */
	readonly nodeFlags?: readonly string[];
	/** Runs the server under another user id; only root can ask for it. */
	readonly userId?: number;
	readonly port?: number;
	/** Folder that was built; this one, unless given. */
	readonly root?: string;
}

/** The built server, running on a port of its own. */
export interface BuiltServer {
	readonly origin: string;
	readonly port: number;
	readonly pid: number;
	readonly folder: string;
	/** Everything it printed so far. */
	said(): string;
	send(signal: NodeJS.Signals): void;
	/** Its exit code once it has ended; null when a signal ended it. */
	readonly ended: Promise<number | null>;
	isRunning(): boolean;
}

/** Starts the built server and waits for its first answer. @throws when it ends before that */
export async function startBuiltServer(options: ServerOptions = {}): Promise<BuiltServer> {
	const server = await launch(options);
	while (server.isRunning()) {
		const answer = await fetch(`${server.origin}/healthz`).catch(() => undefined);
		if (answer) return server;
		await wait(20);
	}
	throw new Error(`the server ended with ${await server.ended}: ${server.said()}`);
}

/** Starts the server only to see it refuse: its exit code and what it said. */
export async function startRefused(
	options: ServerOptions = {}
): Promise<{ code: number | null; said: string }> {
	const server = await launch(options);
	const code = await Promise.race([server.ended, wait(15_000, undefined, { ref: false })]);
	if (code === undefined) {
		server.send('SIGKILL');
		await server.ended;
		return { code: null, said: `it started: ${server.said()}` };
	}
	return { code, said: server.said() };
}

/** Runs `work` with a server of its own and stops that afterwards, whatever happens. */
export async function withBuiltServer<Result>(
	options: ServerOptions,
	work: (server: BuiltServer) => Promise<Result>
): Promise<Result> {
	const server = await startBuiltServer(options);
	try {
		return await work(server);
	} finally {
		await stop(server);
		if (!options.folder) rmSync(server.folder, { recursive: true, force: true });
	}
}

/** Ends a server politely, then firmly. @returns its exit code */
export async function stop(server: BuiltServer): Promise<number | null> {
	server.send('SIGTERM');
	const late = setTimeout(() => server.send('SIGKILL'), 8000);
	const code = await server.ended;
	clearTimeout(late);
	return code;
}

/** An empty folder below the system's folder for temporary files. */
export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), 'toolkit-faults-'));
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

/** Starts the server without waiting for it. */
export async function launch(options: ServerOptions): Promise<BuiltServer> {
	const port = options.port ?? (await freePort());
	const folder = options.folder ?? temporaryFolder();
	const origin = `http://127.0.0.1:${port}`;
	const root = resolve(options.root ?? '.');
	const child = spawn(process.execPath, [...(options.nodeFlags ?? []), join(root, 'server.js')], {
		cwd: root,
		env: {
			PATH: process.env.PATH,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: origin,
			DATA_DIR: folder,
			...options.settings
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		...(options.userId === undefined ? {} : { uid: options.userId, gid: options.userId })
	});
	return { origin, port, folder, ...watch(child) };
}

function watch(child: ChildProcess) {
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
	}
	const ended = new Promise<number | null>((settle) => child.once('close', (code) => settle(code)));
	return {
		pid: child.pid ?? 0,
		said: () => text,
		send: (signal: NodeJS.Signals) => void child.kill(signal),
		ended,
		isRunning: () => child.exitCode === null && child.signalCode === null
	};
}
