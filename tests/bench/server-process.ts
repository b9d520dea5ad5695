import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './median';

/** One of the two apps, running. */
export interface RunningServer {
	readonly origin: string;
	readonly pid: number;
	/** From the start of the process to its first page. */
	readonly startMs: number;
	stop(): Promise<void>;
}

/** Medians of three starts; the third server is left running. */
export interface ThreeStarts {
	readonly server: RunningServer;
	readonly startMs: number;
	/** Resident memory after one page and two quiet seconds. */
	readonly idleMegabytes: number;
}

/** How to start an app. */
export interface AppToStart {
	readonly script: string;
	/** A page that answers 200. */
	readonly path: string;
	readonly settings: Readonly<Record<string, string>>;
}

/** Starts an app three times to time it and to see its memory at rest. */
export async function startThreeTimes(app: AppToStart): Promise<ThreeStarts> {
	const startMs: number[] = [];
	const megabytes: number[] = [];
	for (;;) {
		const server = await startServer(app);
		startMs.push(server.startMs);
		await wait(2000);
		megabytes.push(residentMegabytes(server.pid));
		if (startMs.length === 3) {
			return { server, startMs: median(startMs), idleMegabytes: median(megabytes) };
		}
		await server.stop();
	}
}

/** Starts an app on a free port and waits for its first page. */
export async function startServer({ script, path, settings }: AppToStart): Promise<RunningServer> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const begun = performance.now();
	const server = spawn(process.execPath, [script], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, ...settings },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	// A run that fails half-way must not leave its servers behind.
	process.once('exit', () => server.kill());
	await firstPage(server, origin + path);
	return {
		origin,
		pid: server.pid ?? 0,
		startMs: performance.now() - begun,
		stop: async () => {
			server.kill('SIGTERM');
			if (server.exitCode === null) await once(server, 'exit');
		}
	};
}

/** Memory of a process that is held in RAM. */
function residentMegabytes(pid: number): number {
	return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function firstPage(server: ChildProcess, url: string): Promise<void> {
	while (server.exitCode === null) {
		const answer = await fetch(url).catch(() => undefined);
		if (answer?.status === 200) return;
		if (answer) throw new Error(`${url} answered ${answer.status}`);
		await wait(5);
	}
	throw new Error(`${server.spawnargs.join(' ')} ended before it served a page`);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
