import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { WINDOW, type DrivenBrowser } from './driven-browser';
import { numberedCalls, type Calls } from './numbered-calls';

const KEYS = { Escape: '\uE00C', Enter: '\uE007' } as const;

/** Starts Firefox and speaks WebDriver BiDi over its socket. */
export async function startFirefox(executable: string): Promise<DrivenBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const child = spawn(
		executable,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const socket = new WebSocket(`${await addressOf(child)}/session`);
	await once(socket, 'open');
	const faults: string[] = [];
	const calls = numberedCalls(
		(message) => socket.send(message),
		({ method, params }) => faults.push(...faultIn(method, params))
	);
	socket.on('message', (data: Buffer) => calls.receive(data.toString('utf8')));
	socket.on('close', () => calls.end(`${executable} ended`));
	const { name, context } = await openSession(calls);
	const actions = (source: object) =>
		calls.call('input.performActions', { context, actions: [source] });
	const keys = (values: readonly string[]) =>
		actions({
			type: 'key',
			id: 'keys',
			actions: values.flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			])
		});
	return {
		name,
		faults,
		open: async (url) =>
			void (await calls.call('browsingContext.navigate', { context, url, wait: 'complete' })),
		evaluate: (expression) => evaluate(calls, context, expression),
		press: async (x, y) =>
			void (await actions({
				type: 'pointer',
				id: 'mouse',
				actions: [
					{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
					{ type: 'pointerDown', button: 0 },
					{ type: 'pointerUp', button: 0 }
				]
			})),
		key: async (key) => void (await keys([KEYS[key]])),
		write: async (text) => void (await keys([...text])),
		picture: async (file) => {
			const { data } = (await calls.call('browsingContext.captureScreenshot', { context })) as {
				data: string;
			};
			writeFileSync(file, Buffer.from(data, 'base64'));
		},
		close: async () => {
			socket.close();
			child.kill();
			if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

/** Firefox writes the address of its socket to its log. */
async function addressOf(child: ChildProcess): Promise<string> {
	if (!child.stderr) throw new Error('no log to read');
	const told: string[] = [];
	for await (const line of createInterface({ input: child.stderr })) {
		told.push(line);
		const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
		if (address) return address;
	}
	throw new Error(`Firefox ended: ${told.join(' ')}`);
}

async function openSession({ call }: Calls): Promise<{ name: string; context: string }> {
	const { capabilities } = (await call('session.new', { capabilities: {} })) as {
		capabilities: { browserName: string; browserVersion: string };
	};
	await call('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = (await call('browsingContext.getTree')) as {
		contexts: { context: string }[];
	};
	const context = contexts[0]?.context ?? '';
	await call('browsingContext.setViewport', { context, viewport: WINDOW });
	return { name: `Firefox ${capabilities.browserVersion}`, context };
}

async function evaluate({ call }: Calls, context: string, expression: string): Promise<unknown> {
	const answer = (await call('script.evaluate', {
		// Values come back as text, so that both browsers give them in the same form.
		expression: `JSON.stringify((${expression}) ?? null)`,
		target: { context },
		awaitPromise: true
	})) as { result?: { value?: string }; exceptionDetails?: { text: string } };
	if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
	return JSON.parse(answer.result?.value ?? 'null') as unknown;
}

function faultIn(method: string, params: unknown): string[] {
	if (method !== 'log.entryAdded') return [];
	const { level, text } = params as { level: string; text: string | null };
	return level === 'error' ? [text ?? 'an error without text'] : [];
}
