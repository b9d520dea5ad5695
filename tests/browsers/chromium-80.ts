import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { WINDOW, type DrivenBrowser } from './driven-browser';
import { numberedCalls, type Calls } from './numbered-calls';

const KEYS = { Escape: 27, Enter: 13 } as const;

/** Starts Chromium and speaks the DevTools protocol over two pipes. */
export async function startChromium(executable: string): Promise<DrivenBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
	const child = spawn(
		executable,
		[
			'--headless',
			'--no-sandbox',
			'--no-zygote',
			'--disable-gpu',
			'--hide-scrollbars',
			'--remote-debugging-pipe',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
	);
	const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
	const faults: string[] = [];
	const calls = numberedCalls(
		(message) => to.write(`${message}\0`),
		({ method, params }) => faults.push(...faultIn(method, params))
	);
	readMessages(from, calls.receive);
	child.once('exit', () => calls.end(`${executable} ended`));
	const { product } = (await calls.call('Browser.getVersion')) as { product: string };
	const send = await openPage(calls);
	return {
		name: product.replace('HeadlessChrome/', 'Chromium '),
		faults,
		open: async (url) => void (await send('Page.navigate', { url })),
		evaluate: async (expression) => {
			const answer = await send('Runtime.evaluate', {
				expression,
				awaitPromise: true,
				returnByValue: true
			});
			const { result, exceptionDetails } = answer as {
				result: { value?: unknown };
				exceptionDetails?: { text: string; exception?: { description?: string } };
			};
			if (exceptionDetails) {
				throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			}
			return result.value;
		},
		press: async (x, y) => {
			const at = { x, y, button: 'left', clickCount: 1 };
			await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
			await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
		},
		key: async (key) => {
			const event = { key, code: key, windowsVirtualKeyCode: KEYS[key] };
			const text = key === 'Enter' ? { text: '\r' } : {};
			await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...text });
			await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
		},
		write: async (text) => void (await send('Input.insertText', { text })),
		picture: async (file) => {
			const { data } = (await send('Page.captureScreenshot')) as { data: string };
			writeFileSync(file, Buffer.from(data, 'base64'));
		},
		close: async () => {
			child.kill();
			if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

/** Attaches to the one tab, with the window of a phone. */
async function openPage({ call }: Calls) {
	const { targetInfos } = (await call('Target.getTargets')) as {
		targetInfos: { targetId: string; type: string }[];
	};
	const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
	const { sessionId } = (await call('Target.attachToTarget', { targetId, flatten: true })) as {
		sessionId: string;
	};
	const send = (method: string, params: object = {}) => call(method, params, { sessionId });
	for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
	await send('Emulation.setDeviceMetricsOverride', {
		...WINDOW,
		deviceScaleFactor: 1,
		mobile: false
	});
	return send;
}

function faultIn(method: string, params: unknown): string[] {
	if (method === 'Runtime.exceptionThrown') {
		const { exceptionDetails: details } = params as {
			exceptionDetails: { text: string; url?: string; exception?: { description?: string } };
		};
		return [`${details.url ?? ''} ${details.exception?.description ?? details.text}`];
	}
	if (method === 'Log.entryAdded') {
		const { entry } = params as { entry: { level: string; text: string; url?: string } };
		return entry.level === 'error' ? [`${entry.url ?? ''} ${entry.text}`] : [];
	}
	if (method === 'Runtime.consoleAPICalled') {
		const { type, args } = params as { type: string; args: { value?: unknown }[] };
		return type === 'error' ? [args.map(({ value }) => String(value)).join(' ')] : [];
	}
	return [];
}

/** Messages end with a zero byte. */
function readMessages(from: Readable, receive: (message: string) => void): void {
	let rest = '';
	from.setEncoding('utf8').on('data', (chunk: string) => {
		const parts = (rest + chunk).split('\0');
		rest = parts.pop() ?? '';
		for (const part of parts) receive(part);
	});
}
