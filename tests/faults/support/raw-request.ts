import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What came back on a connection. */
export interface RawAnswer {
	/** 0 when the connection ended without an answer. */
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** Sends bytes as they are, well-formed or not, and reads the first answer. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer> {
	const socket = connect(port, '127.0.0.1');
	let text = '';
	const closed = new Promise<void>((settle) => {
		socket.on('data', (chunk: Buffer) => {
			text += chunk.toString('latin1');
			if (isWhole(text)) settle();
		});
		socket.on('close', () => settle());
		socket.on('error', () => settle());
	});
	socket.write(bytes);
	await Promise.race([closed, wait(8000, undefined, { ref: false })]);
	socket.destroy();
	return readAnswer(text);
}

/** A request with a Host header that asks for the connection to be closed. */
export function request(
	target: string,
	headers: Readonly<Record<string, string>> = {},
	method = 'GET'
): string {
	const all = { host: 'courses.example', connection: 'close', ...headers };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
	return [`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}

function isWhole(text: string): boolean {
	const { headers, body } = readAnswer(text);
	const length = headers['content-length'];
	return length !== undefined && body.length >= Number(length);
}

function readAnswer(text: string): RawAnswer {
	const [head = '', ...rest] = text.split('\r\n\r\n');
	const [first = '', ...lines] = head.split('\r\n');
	const headers = Object.fromEntries(
		lines.map((line) => {
			const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
			return [name.toLowerCase(), value];
		})
	);
	const status = Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1] ?? 0);
	return { status, headers, body: rest.join('\r\n\r\n') };
}
